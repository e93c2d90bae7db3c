/**
 * Which made-up people live in an area, and what rows do the services write about them?
 *
 * <p>Nobody in here is real. The numbers that shape the people are {@link Figure}s that say where
 * they come from and how far they can be trusted; a small number written in place, beside its only
 * use, is illustrative. Every chance is a {@link Draw} keyed by what it is for, so that a client is
 * the same client in any order, on any number of threads and in a population of any size. Days are
 * days since 1970-01-01 until a row is written.
 */
@NullMarked
package org.meed.lab.population;

import org.jspecify.annotations.NullMarked;

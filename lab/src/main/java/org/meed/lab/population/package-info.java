/**
 * Which made-up people live in an area, and what rows do the services write about them?
 *
 * <p>Nobody in here is real. Every number that shapes the people is a {@link Figure} that says
 * where it comes from and how far it can be trusted; every chance is a {@link Draw} keyed by what
 * it is for, so that a client is the same client in any order, on any number of threads and in a
 * population of any size.
 */
@NullMarked
package org.meed.lab.population;

import org.jspecify.annotations.NullMarked;

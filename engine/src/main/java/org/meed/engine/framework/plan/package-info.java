/**
 * The plan: what a checked framework says, as a graph of small typed nodes with its parameters
 * symbolic.
 *
 * <p>A node says what is wanted, never how it is found, of no client in particular. Equal nodes are
 * one node, so that a driver meets each question once. {@code
 * docs/decisions/0002-plan-and-drivers.md} says why.
 */
@NullMarked
package org.meed.engine.framework.plan;

import org.jspecify.annotations.NullMarked;

/**
 * How is a nation determined that fits into no one memory? The same engine, client by client in
 * parts, on Apache Spark; what needs every client (groups, limits) is a second stage over the
 * little that it asks. It adds no rule of its own, and gives the same bytes as one machine.
 *
 * <p>Rows are brought together by client ({@link org.meed.spark.Kin} says whose), cut into {@link
 * org.meed.spark.Block}s, determined by {@link org.meed.spark.DetermineBlocks}, and sorted and
 * written by {@link org.meed.spark.ResultFolder}. {@link org.meed.spark.Nation} is the whole way.
 */
@NullMarked
package org.meed.spark;

import org.jspecify.annotations.NullMarked;

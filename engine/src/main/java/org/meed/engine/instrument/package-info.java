/**
 * How are the answers to a questionnaire scored, what does a score mean, and which change is more
 * than its error?
 *
 * <p>An instrument is data: how many items, what each may be answered with, how they make a score,
 * its bands, what happens when answers are missing. No wording of any item is here, since most of
 * it belongs to somebody. Reckoning is exact: decimals, no floating point.
 */
@NullMarked
package org.meed.engine.instrument;

import org.jspecify.annotations.NullMarked;

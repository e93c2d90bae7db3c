/**
 * How much, exactly? Amounts in whole pence, and splits whose parts add up to the whole. No
 * fractions of a penny, no floating point.
 */
@NullMarked
package org.meed.engine.money;

import org.jspecify.annotations.NullMarked;

/**
 * What is that worth? Prices determinations: the explanation is computed, and the amount is read
 * off it.
 */
@NullMarked
package org.meed.engine.price;

import org.jspecify.annotations.NullMarked;

/**
 * How do two counts stand to each other, exactly? Ratios of whole numbers, never rounded unasked.
 */
@NullMarked
package org.meed.engine.ratio;

import org.jspecify.annotations.NullMarked;

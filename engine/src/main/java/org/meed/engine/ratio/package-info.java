/** What is a number exactly? Ratios of whole numbers, and millionths; never rounded unasked. */
@NullMarked
package org.meed.engine.ratio;

import org.jspecify.annotations.NullMarked;

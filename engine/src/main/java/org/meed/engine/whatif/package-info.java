/**
 * What would a framework pay under other values and other prices? All that does not hang on them is
 * determined once.
 */
@NullMarked
package org.meed.engine.whatif;

import org.jspecify.annotations.NullMarked;

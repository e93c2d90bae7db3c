/**
 * What-ifs: what a framework would pay under other values and other prices, with all that does not
 * hang on them determined once.
 */
@org.jspecify.annotations.NullMarked
package org.meed.engine.whatif;

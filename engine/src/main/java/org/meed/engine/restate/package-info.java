/**
 * What changed between two known dates, and which facts changed it? Determines and prices again
 * with some facts left out; gives no meaning of its own.
 */
@NullMarked
package org.meed.engine.restate;

import org.jspecify.annotations.NullMarked;

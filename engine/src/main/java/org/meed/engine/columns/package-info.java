/**
 * What does the agreement say of what happened to everybody, very fast? The plan as a list of
 * primitive operations over columns; it has no meaning of its own and agrees with {@code determine}
 * to the bit.
 */
@NullMarked
package org.meed.engine.columns;

import org.jspecify.annotations.NullMarked;

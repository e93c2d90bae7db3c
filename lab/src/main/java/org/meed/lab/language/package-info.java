/**
 * Which frameworks can be written at all?
 *
 * <p>Made-up frameworks that no commissioner would sign: each is valid, small and a different
 * sentence of the grammar, so that what holds of every framework can be tried on many. A writer for
 * each kind of expression writes only what may stand where it is written.
 */
@NullMarked
package org.meed.lab.language;

import org.jspecify.annotations.NullMarked;

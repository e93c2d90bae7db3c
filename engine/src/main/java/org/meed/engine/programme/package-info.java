/**
 * Under which version of which scheme is a client judged, and whose is a result that several
 * schemes would pay? Determines each scheme on its own; what they pay together is a second, pure
 * stage behind the prices and before the limits.
 */
@NullMarked
package org.meed.engine.programme;

import org.jspecify.annotations.NullMarked;

/** Shows which facts change a statement. */
@NullMarked
package org.meed.engine.restate;

import org.jspecify.annotations.NullMarked;

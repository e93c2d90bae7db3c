/** Placeholder. */
@NullMarked
package org.meed.engine;

import org.jspecify.annotations.NullMarked;

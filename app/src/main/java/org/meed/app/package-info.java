/** Placeholder. */
@NullMarked
package org.meed.app;

import org.jspecify.annotations.NullMarked;

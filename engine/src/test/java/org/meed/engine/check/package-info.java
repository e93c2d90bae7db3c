/** Checks documents. */
@NullMarked
package org.meed.engine.check;

import org.jspecify.annotations.NullMarked;

/**
 * The pure core: what was agreed, what happened, what it determines, what that is worth, and why.
 */
@NullMarked
package org.meed.engine;

import org.jspecify.annotations.NullMarked;

/** Placeholder. */
@NullMarked
package org.meed.lab;

import org.jspecify.annotations.NullMarked;

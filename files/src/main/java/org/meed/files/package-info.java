/** Placeholder. */
@NullMarked
package org.meed.files;

import org.jspecify.annotations.NullMarked;

/**
 * How do histories and results get in and out, without a database? What cannot be read or written
 * at all is refused here.
 */
@NullMarked
package org.meed.files;

import org.jspecify.annotations.NullMarked;

/**
 * Which word does a code of the national data set stand for on that day, and how sure are we?
 *
 * <p>The lists are data with dates, standing and source, shipped as files; a service lays its own
 * rows over them.
 */
@NullMarked
package org.meed.files.ndtms.codes;

import org.jspecify.annotations.NullMarked;

/**
 * How is a history kept so that a nation's is loaded in seconds? One folder with one file: the
 * arrays of an archive, each with a checksum.
 */
@NullMarked
package org.meed.files.compact;

import org.jspecify.annotations.NullMarked;

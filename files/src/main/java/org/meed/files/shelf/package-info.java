/**
 * Which document is meant? Frameworks and programmes by path, or by the id of one that is shipped;
 * none that does not hold is handed out.
 */
@NullMarked
package org.meed.files.shelf;

import org.jspecify.annotations.NullMarked;

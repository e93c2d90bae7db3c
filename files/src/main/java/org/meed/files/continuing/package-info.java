/**
 * What must be added to a history so that from a day on it says what a newer import says?
 *
 * <p>Nothing that is there is changed. Of each thing that imports speak of, the newest saying is
 * compared with the last one, and the difference becomes rows of that day: a new row, a row that
 * replaces another, a row that withdraws one. See docs/decisions/0005-continued-imports.md.
 */
@NullMarked
package org.meed.files.continuing;

import org.jspecify.annotations.NullMarked;

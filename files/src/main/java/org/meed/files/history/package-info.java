/** How does a folder of CSV files become a history, and rows such a folder? */
@NullMarked
package org.meed.files.history;

import org.jspecify.annotations.NullMarked;

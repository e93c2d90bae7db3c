/** How do rows become the bytes of a CSV file and back, whole or not at all? */
@NullMarked
package org.meed.files.csv;

import org.jspecify.annotations.NullMarked;

/** How would one ask it in SQL? */
@NullMarked
package org.meed.bench.sql;

import org.jspecify.annotations.NullMarked;

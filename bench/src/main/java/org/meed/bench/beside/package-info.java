/** Who is measured beside Meed, at what work, and did all of them answer alike? */
@NullMarked
package org.meed.bench.beside;

import org.jspecify.annotations.NullMarked;

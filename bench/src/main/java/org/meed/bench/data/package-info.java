/** Over whom is it measured, and in what is it measured? */
@NullMarked
package org.meed.bench.data;

import org.jspecify.annotations.NullMarked;

/** How long does one thing take that is done again and again? Kernels of JMH. */
@NullMarked
package org.meed.bench.kernel;

import org.jspecify.annotations.NullMarked;

/** How long does each rule take by itself, beside the least that reading its columns must take? */
@NullMarked
package org.meed.bench.rule;

import org.jspecify.annotations.NullMarked;

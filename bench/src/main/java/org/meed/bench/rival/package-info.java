/** How would one ask it of engines that run rules or expressions, each in its own words? */
@NullMarked
package org.meed.bench.rival;

import org.jspecify.annotations.NullMarked;

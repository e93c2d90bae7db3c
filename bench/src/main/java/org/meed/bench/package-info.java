/** Which measurement is asked for? The command line of the bench. */
@NullMarked
package org.meed.bench;

import org.jspecify.annotations.NullMarked;

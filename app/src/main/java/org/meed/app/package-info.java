/** What does the user ask for? The command line: reads, runs, writes, and says what went wrong. */
@NullMarked
package org.meed.app;

import org.jspecify.annotations.NullMarked;

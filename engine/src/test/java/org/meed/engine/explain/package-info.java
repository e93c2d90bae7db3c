/** What is said of small histories: why, why not, and what would still make it a yes. */
@NullMarked
package org.meed.engine.explain;

import org.jspecify.annotations.NullMarked;

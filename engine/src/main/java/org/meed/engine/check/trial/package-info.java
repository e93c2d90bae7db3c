/** How would clients fare who were made up to try a framework? */
@NullMarked
package org.meed.engine.check.trial;

import org.jspecify.annotations.NullMarked;

/** Runs the shipped cases. */
@NullMarked
package org.meed.engine.cases;

import org.jspecify.annotations.NullMarked;

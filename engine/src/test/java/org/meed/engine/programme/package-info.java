/** Tests of programmes: versions by date, and results that several schemes would pay. */
@NullMarked
package org.meed.engine.programme;

import org.jspecify.annotations.NullMarked;

/**
 * What was agreed between several frameworks: which holds when, whose episodes each is about, and
 * which goes first where they meet?
 */
@NullMarked
package org.meed.engine.framework.programme;

import org.jspecify.annotations.NullMarked;

/**
 * What do the words of a rule mean? Reads rule blocks and expressions into the nodes of the plan,
 * or says what is wrong.
 */
@NullMarked
package org.meed.engine.framework.language;

import org.jspecify.annotations.NullMarked;

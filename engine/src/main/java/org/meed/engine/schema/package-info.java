/**
 * Which tables and columns are there, of what type, in what words?
 *
 * <p>The one description of a history that readers, rules, pages and the manual all take theirs
 * from. It knows no rule and no client.
 */
@NullMarked
package org.meed.engine.schema;

import org.jspecify.annotations.NullMarked;

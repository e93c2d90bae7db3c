/**
 * What stands written, and where? The Markdown document, its front matter, clauses, rule blocks and
 * exact places.
 */
@NullMarked
package org.meed.engine.framework.document;

import org.jspecify.annotations.NullMarked;

/**
 * Does the document hold? Runs worked examples, finds what is doubtful, says rules in plain words.
 * No meaning of its own.
 */
@NullMarked
package org.meed.engine.check;

import org.jspecify.annotations.NullMarked;

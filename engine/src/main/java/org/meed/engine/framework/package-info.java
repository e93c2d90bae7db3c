/**
 * What was agreed? The contract schedule: its document, its checked form, and the plan made of it.
 * No client, no files.
 */
@NullMarked
package org.meed.engine.framework;

import org.jspecify.annotations.NullMarked;

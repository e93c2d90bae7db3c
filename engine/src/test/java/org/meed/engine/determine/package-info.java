/** What is determined of small histories, step by step. */
@NullMarked
package org.meed.engine.determine;

import org.jspecify.annotations.NullMarked;

/**
 * How are results written? {@code determinations.csv}, {@code statement.csv}, {@code summary.csv},
 * {@code changes.csv}.
 */
@NullMarked
package org.meed.files.results;

import org.jspecify.annotations.NullMarked;

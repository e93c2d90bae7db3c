/**
 * What is doubtful in a framework that holds? One small class for each fear; none knows any
 * framework by name.
 */
@NullMarked
package org.meed.engine.check.lint;

import org.jspecify.annotations.NullMarked;

/**
 * How many of a group like this one would offend again anyway?
 *
 * <p>A baseline for groups, and only for groups: it weighs what an area may hope for, and what
 * would have happened without treatment. The chance of one person is reckoned on the way and never
 * leaves this package: it is no opinion on anybody, and must not come before those who treat them.
 */
@NullMarked
package org.meed.lab.offending;

import org.jspecify.annotations.NullMarked;

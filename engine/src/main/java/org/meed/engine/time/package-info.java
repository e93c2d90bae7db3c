/**
 * Which days? Days as whole numbers, half-open ranges of them, and spans of the calendar such as
 * "12 months", with the rule for the end of a month. Nothing here knows what day it is today.
 */
@NullMarked
package org.meed.engine.time;

import org.jspecify.annotations.NullMarked;

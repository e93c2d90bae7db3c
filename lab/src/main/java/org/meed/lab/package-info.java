/**
 * What would happen, and what is happening? Each question about it has a package of its own below.
 */
@NullMarked
package org.meed.lab;

import org.jspecify.annotations.NullMarked;

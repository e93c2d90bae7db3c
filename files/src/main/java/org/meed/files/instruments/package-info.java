/**
 * Which instruments are there, and what do the sheets of an area say of them?
 *
 * <p>Six small CSV files say everything: {@code instruments}, {@code items}, {@code scales}, {@code
 * bands}, {@code conversions}, {@code changes}. Ours are shipped; an area that knows better numbers
 * keeps its own six.
 */
@NullMarked
package org.meed.files.instruments;

import org.jspecify.annotations.NullMarked;

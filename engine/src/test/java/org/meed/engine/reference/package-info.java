/**
 * The manual's reference, written from what is executed here: the catalogue of errors, the
 * language.
 */
@NullMarked
package org.meed.engine.reference;

import org.jspecify.annotations.NullMarked;

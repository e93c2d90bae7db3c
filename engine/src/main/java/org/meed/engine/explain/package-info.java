/**
 * Why, and why not? Trees of named answers with the facts they rest on, read off a determination
 * and its price, for people and programs to read. Nothing is calculated here.
 */
@NullMarked
package org.meed.engine.explain;

import org.jspecify.annotations.NullMarked;

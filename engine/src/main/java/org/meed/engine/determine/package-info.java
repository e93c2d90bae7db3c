/**
 * What does the agreement say of what happened? The reference driver: it runs the plan over the
 * events of one client, and is the meaning of the language. No money.
 */
@NullMarked
package org.meed.engine.determine;

import org.jspecify.annotations.NullMarked;

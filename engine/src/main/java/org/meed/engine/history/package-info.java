/**
 * What happened to this client, and when did we know?
 *
 * <p>Rows come in through {@link org.meed.engine.history.HistoryBuilder}, the one validator, and go
 * out as a {@link org.meed.engine.history.ClientHistory}: one client's rows as they were known on
 * one day. Nothing is judged here.
 */
@NullMarked
package org.meed.engine.history;

import org.jspecify.annotations.NullMarked;

package org.meed.engine.restate;

import org.meed.engine.determine.Result;

/** What makes a line of a client's statement the same line on another known date. */
public record LineKey(String provider, int journey, int outcome, int run, int part) {

    static LineKey of(Result result) {
        return new LineKey(
                result.provider(), result.journey(), result.outcome(), result.run(), result.part());
    }
}

package org.meed.engine.restate;

import org.meed.engine.determine.Result;

/**
 * What makes a line of a client's statement the same line on another known date.
 *
 * @param version the place of the version that it is of, among those of its programme; 0 of a
 *     framework alone
 */
public record LineKey(int version, String provider, int journey, int outcome, int run, int part) {

    static LineKey of(int version, Result result) {
        return new LineKey(
                version,
                result.provider(),
                result.journey(),
                result.outcome(),
                result.run(),
                result.part());
    }
}

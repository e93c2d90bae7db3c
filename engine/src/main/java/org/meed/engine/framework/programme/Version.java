package org.meed.engine.framework.programme;

import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Source;

/**
 * A framework as it holds in a programme: for the journeys that start while it is the version in
 * force.
 *
 * @param scheme the name of its scheme
 * @param named how the programme names it: an id, or a path
 * @param framework with the days in force that it has here
 */
public record Version(String scheme, String named, Framework framework, Source source) {

    /** The first day on which it is in force here. */
    public int from() {
        return framework.plan().inForce().start();
    }

    /** What tells it from every other version of the programme. */
    public String label() {
        return framework.id() + " " + framework.header().version();
    }
}

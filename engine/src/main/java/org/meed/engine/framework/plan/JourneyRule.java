package org.meed.engine.framework.plan;

import org.meed.engine.framework.Source;

/**
 * How a client's episodes make journeys: joined while the gap from a discharge to the next start is
 * no longer than a span of days, or they overlap.
 */
public record JourneyRule(SpanNode gap, Source source) {}

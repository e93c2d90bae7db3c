package org.meed.engine.framework.plan;

import org.meed.engine.time.Span;

/** A length of time, written or a parameter. */
public sealed interface SpanNode extends Node {

    record Fixed(Span span) implements SpanNode, Family.Written {}

    /** A parameter's value on the day the framework chooses values by. */
    record Parameter(String name) implements SpanNode, Family.Parameter {}
}

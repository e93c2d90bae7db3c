package org.meed.engine.framework;

import org.meed.engine.framework.plan.Node;

/** A name given to a part of rules, so that it is said once. */
public record Definition(String name, Node node, Source source) {}

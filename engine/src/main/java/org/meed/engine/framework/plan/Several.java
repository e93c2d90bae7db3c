package org.meed.engine.framework.plan;

/** Several of something, of each of which the same may be asked, one after the other. */
public sealed interface Several extends Node permits RowsNode, ColumnsNode {}

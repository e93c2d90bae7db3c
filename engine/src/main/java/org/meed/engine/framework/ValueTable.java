package org.meed.engine.framework;

import java.util.Map;
import org.meed.engine.schema.Column;

/** A number for each of some columns. */
public record ValueTable(
        String name, Map<Column, Long> values, Standing standing, String origin, Source source) {}

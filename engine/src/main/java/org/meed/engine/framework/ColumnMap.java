package org.meed.engine.framework;

import java.util.Map;
import org.meed.engine.schema.Column;

/** Which column answers for a word, such as which TOP column for a substance. */
public record ColumnMap(
        String name,
        String table,
        Map<String, Column> columns,
        Standing standing,
        String origin,
        Source source) {}

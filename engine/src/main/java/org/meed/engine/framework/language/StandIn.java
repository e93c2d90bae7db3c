package org.meed.engine.framework.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.RowsNode.Whose;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Something of the kind that a mistaken definition was meant to be, so that the rules which use its
 * name can be read to their ends and their own mistakes found. A framework with a mistake is never
 * run, so it is never asked.
 */
final class StandIn {

    private static final Pattern SPAN = Pattern.compile("\\d+\\s+(day|week|month|year)s?\\b");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+\\s*,");
    private static final Pattern ONE_ROW =
            Pattern.compile("(?s)^((first|nearest|last) of|row)\\b.*");
    private static final Pattern ROWS =
            Pattern.compile("(?s)^(earliest|last \\d+ of|journey episodes|other episodes)\\b.*");
    private static final Pattern ASKS = Pattern.compile("(?s).*\\b(is|are|exists?|includes)\\b.*");
    private static final Pattern BLANKS = Pattern.compile("[\\s,()]+");

    private StandIn() {}

    /** What a mistaken parameter was meant to be; null when that cannot be told. */
    static Names.@Nullable ParameterKind ofParameter(Block block) {
        for (Field field : block.fields()) {
            String text = field.text().toString();
            if (SPAN.matcher(text).find()) {
                return Names.ParameterKind.SPAN;
            }
            if (NUMBER.matcher(text).find()) {
                return Names.ParameterKind.NUMBER;
            }
        }
        return null;
    }

    /**
     * Something in the place of a mistaken definition; null when it cannot be told what it was
     * meant to be.
     *
     * @param defined what other names have been defined as, empty where they have not
     */
    static @Nullable Node ofDefinition(String text, Function<String, Optional<Node>> defined) {
        List<String> words = BLANKS.splitAsStream(text).toList();
        Table table =
                words.stream()
                        .flatMap(word -> table(word, defined).stream())
                        .findFirst()
                        .orElse(null);
        boolean begins = !words.isEmpty() && table(words.getFirst(), defined).isPresent();
        if (text.contains(", through ")) {
            return null;
        }
        if (ONE_ROW.matcher(text).matches() || ROWS.matcher(text).matches() || begins) {
            if (table == null || table.defaultDay().isEmpty()) {
                return null;
            }
            RowsNode rows = new RowsNode.Of(table, Whose.CLIENT, table.column(table.defaultDay()));
            return ONE_ROW.matcher(text).matches()
                    ? new RowNode.Pick(RowNode.End.FIRST, rows)
                    : rows;
        }
        return ASKS.matcher(text).matches() ? Condition.AtLeast.all(List.of()) : null;
    }

    private static Optional<Table> table(String word, Function<String, Optional<Node>> defined) {
        if (word.equals("episodes")) {
            return Optional.of(Tables.EPISODES);
        }
        Optional<Table> named = Tables.find(word);
        return named.isPresent()
                ? named
                : defined.apply(word)
                        .map(node ->
                                switch (node) {
                                    case RowsNode rows -> TableOf.rows(rows);
                                    case RowNode row -> TableOf.row(row, null);
                                    case DayNode _,
                                            SpanNode _,
                                            NumberNode _,
                                            CodeNode _,
                                            ColumnsNode _,
                                            SpellsNode _,
                                            Condition _ ->
                                            null;
                                });
    }
}

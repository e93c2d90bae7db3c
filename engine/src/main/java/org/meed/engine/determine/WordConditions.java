package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.meed.engine.determine.Functions.CodeFunction;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** How what is asked of a word is answered. */
final class WordConditions {

    private final Compilation compiled;
    private final Plan plan;
    private final Texts texts;

    WordConditions(Compilation compiled, Plan plan, Texts texts) {
        this.compiled = compiled;
        this.plan = plan;
        this.texts = texts;
    }

    private int coded(Column column, String word) {
        return switch (column.type()) {
            case CellType.Word(var words) -> words.indexOf(word);
            case CellType.YesNo _ -> word.equals("yes") ? 1 : 0;
            // a word that no cell has gets the code of no cell
            case CellType.Text _ ->
                    texts.find(word) == Days.UNKNOWN ? Integer.MAX_VALUE : texts.find(word);
            case CellType.Words _, CellType.Day _, CellType.Count _, CellType.Decimal _ ->
                    throw new IllegalStateException(
                            "The column (%s) holds no single word.".formatted(column.name()));
        };
    }

    ConditionFunction isOneOf(Condition.IsOneOf node) {
        CodeFunction code = compiled.code(node.cell());
        Column column = node.cell().column();
        if (column.type() instanceof CellType.Words(var listed)) {
            int wanted = 0;
            for (String word : node.words()) {
                wanted |= 1 << listed.indexOf(word);
            }
            int bits = wanted;
            return answered(code, found -> (found & bits) != 0);
        }
        Set<Integer> codes =
                node.words().stream()
                        .map(word -> coded(column, word))
                        .collect(Collectors.toUnmodifiableSet());
        return answered(code, codes::contains);
    }

    private static ConditionFunction answered(CodeFunction code, IntPredicate answer) {
        return frame -> {
            int found = code.of(frame);
            return found == Days.UNKNOWN ? Truth.UNKNOWN : Truth.of(answer.test(found));
        };
    }

    /** A word in the coding of another one's column. */
    private CodeFunction recoded(CodeNode code, CodeNode as) {
        CodeFunction found = compiled.code(code);
        if (!(as instanceof CodeNode.Cell(_, var column))
                || !(code instanceof CodeNode.Cell(_, var own))
                || own.type().equals(column.type())) {
            return found;
        }
        if (own.type() instanceof CellType.Word(var words)) {
            int[] codes = words.stream().mapToInt(word -> coded(column, word)).toArray();
            return frame -> {
                int at = found.of(frame);
                return at == Days.UNKNOWN ? at : codes[at];
            };
        }
        return frame -> {
            int at = found.of(frame);
            return at == Days.UNKNOWN ? at : coded(column, texts.at(at));
        };
    }

    ConditionFunction same(CodeNode one, CodeNode other) {
        CodeFunction left = compiled.code(one);
        CodeFunction right = recoded(other, one);
        return frame -> {
            int a = left.of(frame);
            int b = right.of(frame);
            return a == Days.UNKNOWN || b == Days.UNKNOWN ? Truth.UNKNOWN : Truth.of(a == b);
        };
    }

    ConditionFunction isListed(CodeNode node, String name, DayFunction on) {
        CodeFunction code = compiled.code(node);
        CodeList list = Objects.requireNonNull(plan.codeLists().get(name));
        Map<Integer, List<CodeList.Entry>> entries = new HashMap<>();
        for (CodeList.Entry entry : list.entries()) {
            entries.computeIfAbsent(texts.find(entry.code()), _ -> new ArrayList<>()).add(entry);
        }
        return frame -> {
            int found = code.of(frame);
            int day = on.on(frame);
            if (found == Days.UNKNOWN || !Days.isKnown(day)) {
                return Truth.UNKNOWN;
            }
            for (CodeList.Entry entry : entries.getOrDefault(found, List.of())) {
                if (entry.holdsOn(day)) {
                    return Truth.YES;
                }
            }
            return Truth.NO;
        };
    }
}

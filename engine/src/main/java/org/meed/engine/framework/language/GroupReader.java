package org.meed.engine.framework.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.GroupRule;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.time.Periods;

/** Reads {@code group} blocks. A line with any other word names a count. */
final class GroupReader {

    private static final Set<String> FIELDS = Set.of("of", "in each", "settles");

    private final BlockDesk desk;
    private final Names names;

    GroupReader(BlockDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    private record Of(@Nullable Condition where, CodeNode by) {}

    @Nullable GroupRule read() {
        Map<String, NumberNode> counts = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Field field : desk.block().fields()) {
            desk.once(field, seen);
            if (!FIELDS.contains(field.word())) {
                NumberNode count = desk.read(field, this::number);
                if (count != null) {
                    counts.put(field.word(), count);
                }
            }
        }
        Of of = desk.readRequired("of", this::of);
        Periods inEach = desk.readOptional("in each", LimitReader::periods);
        DayNode settles = desk.readRequired("settles", text -> Expressions.day(text, names));
        return desk.failed() || of == null || settles == null
                ? null
                : new GroupRule(
                        desk.block().name(),
                        of.where(),
                        of.by(),
                        inEach,
                        counts,
                        settles,
                        desk.source());
    }

    private NumberNode number(String text) {
        Expressions in = new Expressions(text, names);
        NumberNode number = in.values.number();
        in.tokens.expectEnd();
        return number;
    }

    private Of of(String text) {
        Expressions in = new Expressions(text, names);
        in.tokens.expect("journeys", "Maybe 'journeys by cohort of first-episode'.");
        Condition where = in.tokens.take("where") ? in.conditions.condition() : null;
        in.tokens.take(",");
        in.tokens.expect("by", "Maybe 'by cohort of first-episode'.");
        int offset = in.tokens.peek().offset();
        if (in.values.operand() instanceof CodeNode by) {
            in.tokens.expectEnd();
            return new Of(where, by);
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                offset,
                "Here the word that names the group is expected, and this is none.",
                "Maybe 'cohort of first-episode'.");
    }
}

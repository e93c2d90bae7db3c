package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.OutcomeRule;

/** Reads which journeys an outcome is for, and when it applies to them. */
final class ApplicabilityReader {

    private final BlockDesk desk;
    private final Names names;

    ApplicabilityReader(BlockDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    /**
     * The journeys that an outcome is for.
     *
     * @param needs the outcomes that the journey must have achieved
     */
    record ForEach(List<String> needs, @Nullable Condition where) {}

    /** The journeys that an outcome is for. */
    static ForEach forEach(String text, Names names) {
        Expressions in = new Expressions(text, names);
        in.tokens.expect("journey", "Maybe 'for each: journey'.");
        List<String> needs = new ArrayList<>();
        Condition where = null;
        if (in.tokens.take("where")) {
            boolean more = true;
            while (more && names.isOutcome(in.tokens.peek().text())) {
                needs.add(in.tokens.next().text());
                in.tokens.expect("is achieved", "Maybe 'journey where completion is achieved'.");
                more = in.tokens.take("and");
            }
            where = more ? in.conditions.condition() : null;
        }
        in.tokens.expectEnd();
        return new ForEach(needs, where);
    }

    /** The condition under which an outcome applies; null when there is none. */
    OutcomeRule.@Nullable Applies applies() {
        Field field = desk.block().findField("applies");
        if (field == null) {
            return null;
        }
        Condition condition = desk.read(field, text -> Expressions.condition(text, names));
        Awaited unknown = desk.read(field.findChild("if unknown"), text -> awaited(text, names));
        Awaited not = desk.read(field.findChild("if not"), text -> awaited(text, names));
        return condition == null ? null : new OutcomeRule.Applies(condition, unknown, not);
    }

    private static Awaited awaited(String text, Names names) {
        Expressions in = new Expressions(text, names);
        in.tokens.expect(
                "pending",
                "Maybe 'pending until 10 months after journey start, then excluded because ...'.");
        boolean dated = in.tokens.take("until");
        if (!dated) {
            in.tokens.expect("up to", "Maybe 'pending until' or 'pending up to' a day.");
        }
        DayNode day = in.values.day();
        String pending = in.tokens.take("because") ? OutcomeReader.reason(in) : "awaited";
        in.tokens.expect(
                ", then excluded because", "Maybe ', then excluded because not-applicable'.");
        String excluded = OutcomeReader.reason(in);
        in.tokens.expectEnd();
        return new Awaited(dated ? day : RowsReader.dayAfter(day), dated, pending, excluded);
    }
}

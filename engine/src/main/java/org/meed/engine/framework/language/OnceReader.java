package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.OutcomeRule.Otherwise;
import org.meed.engine.framework.plan.OutcomeRule.Result;
import org.meed.engine.framework.plan.OutcomeRule.Way;

/** Reads how an outcome is achieved once, in one of some ways, and how it is lost. */
final class OnceReader {

    private final BlockDesk desk;
    private final Names names;
    private final String pending;

    /**
     * A reader of one outcome.
     *
     * @param pending the reason while it is open
     */
    OnceReader(BlockDesk desk, Names names, String pending) {
        this.desk = desk;
        this.names = names;
        this.pending = pending;
    }

    Result.@Nullable Once read() {
        desk.required("met");
        List<Way> ways = new ArrayList<>();
        for (Field field : desk.block().fields()) {
            if (field.word().equals("met") || field.word().equals("or met")) {
                Way way = way(field);
                if (way != null) {
                    ways.add(way);
                }
            }
        }
        Field on = desk.block().findField("on");
        if (on != null && !ways.isEmpty() && everyWayHasItsDay()) {
            desk.problem(
                    ErrorCode.UNUSED_LINE,
                    on.place(),
                    "Every way of achieving this outcome has a day of its own.",
                    "Maybe take out this line 'on'.");
        }
        DayNode settles = desk.readOptional("settles", text -> Expressions.day(text, names));
        Field otherwiseField = desk.required("otherwise");
        Otherwise otherwise = desk.read(otherwiseField, text -> otherwise(text, otherwiseField));
        return desk.failed() ? null : new Result.Once(ways, settles, pending, otherwise);
    }

    private boolean everyWayHasItsDay() {
        return desk.block().fields().stream()
                .filter(field -> field.word().equals("met") || field.word().equals("or met"))
                .allMatch(field -> field.findChild("on") != null);
    }

    private @Nullable Way way(Field field) {
        Field onField =
                field.findChild("on") == null
                        ? desk.block().findField("on")
                        : field.findChild("on");
        if (onField == null && !desk.block().damaged()) {
            desk.problem(
                    ErrorCode.MISSING_FIELD,
                    field.place(),
                    "This way of achieving the outcome has no day.",
                    "Maybe 'on: date of last of pair' is missing under it.");
        }
        Condition met = desk.read(field, text -> Expressions.condition(text, names));
        DayNode on = desk.read(onField, text -> Expressions.day(text, names));
        return met == null || on == null ? null : new Way(met, on, desk.source(field.place()));
    }

    private Otherwise otherwise(String text, @Nullable Field field) {
        Expressions in = new Expressions(text, names);
        String because = OutcomeReader.reason(in);
        in.tokens.expect("on", "Maybe 'journey-ended on journey end, when journey is closed'.");
        DayNode on = in.values.day();
        in.tokens.expect(", when", "Maybe ', when journey is closed'.");
        Condition when = in.conditions.condition();
        in.tokens.expectEnd();
        return new Otherwise(
                when, on, because, field == null ? desk.source() : desk.source(field.place()));
    }
}

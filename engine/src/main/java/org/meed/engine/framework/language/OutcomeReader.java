package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Otherwise;
import org.meed.engine.framework.plan.OutcomeRule.Result;
import org.meed.engine.framework.plan.OutcomeRule.Way;

/** Reads {@code outcome} blocks. A line with any other word gives the rest a name of its own. */
final class OutcomeReader {

    private static final Set<String> FIELDS =
            Set.of(
                    "domain",
                    "stage",
                    "for each",
                    "applies",
                    "clock",
                    "met",
                    "or met",
                    "on",
                    "settles",
                    "otherwise",
                    "pending");
    private static final List<String> STAGES = List.of("interim", "final");

    private final BlockDesk desk;
    private final Declarations declarations;
    private final Map<String, Clock> clocks;
    private final Set<String> domains;

    OutcomeReader(
            BlockDesk desk,
            Declarations declarations,
            Map<String, Clock> clocks,
            Set<String> domains) {
        this.desk = desk;
        this.declarations = declarations;
        this.clocks = clocks;
        this.domains = domains;
    }

    private record ForEach(List<String> needs, @Nullable Condition where) {}

    @Nullable OutcomeRule read() {
        Set<String> seen = new HashSet<>();
        desk.block().fields().stream()
                .filter(field -> !field.word().equals("or met"))
                .forEach(field -> desk.once(field, seen));
        LocalNames names = locals();
        String domain = desk.readRequired("domain", this::domain);
        List<String> stages = desk.readRequired("stage", OutcomeReader::stages);
        ForEach forEach = desk.readRequired("for each", text -> forEach(text, names));
        OutcomeRule.Applies applies = applies(names);
        Result result = desk.block().findField("clock") == null ? once(names) : clocked();
        names.unused()
                .forEach(field ->
                        desk.problem(
                                ErrorCode.UNUSED_LINE,
                                field.place(),
                                "Nothing in this outcome uses '%s'.".formatted(field.word()),
                                Suggestion.orElse(field.word(), FIELDS, "Maybe take it out.")));
        if (desk.failed()
                || domain == null
                || stages == null
                || forEach == null
                || result == null) {
            return null;
        }
        return new OutcomeRule(
                desk.block().name(),
                domain,
                stages,
                desk.source(),
                forEach.needs(),
                forEach.where(),
                applies,
                result,
                names.nodes());
    }

    private LocalNames locals() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : desk.block().fields()) {
            if (!FIELDS.contains(field.word())) {
                fields.putIfAbsent(field.word(), field);
            }
        }
        return new LocalNames(declarations, fields, desk);
    }

    private String domain(String text) {
        if (!domains.contains(text)) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_WORD,
                    0,
                    "'%s' is no domain of this framework.".formatted(text),
                    Suggestion.orElse(
                            text, domains, "Maybe add it to 'domains' in the front matter."));
        }
        return text;
    }

    private static List<String> stages(String text) {
        List<String> stages = List.of(text.split(" and "));
        if (!STAGES.containsAll(stages)) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_WORD,
                    0,
                    "'%s' is no stage.".formatted(text),
                    "Maybe 'interim', 'final' or 'interim and final'.");
        }
        return stages;
    }

    private ForEach forEach(String text, Names names) {
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

    private OutcomeRule.@Nullable Applies applies(Names names) {
        Field field = desk.block().findField("applies");
        if (field == null) {
            return null;
        }
        desk.allow(field.children(), Set.of("if unknown", "if not"));
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
        String pending = in.tokens.take("because") ? in.tokens.word("a reason").text() : "awaited";
        in.tokens.expect(
                ", then excluded because", "Maybe ', then excluded because not-applicable'.");
        String excluded = in.tokens.word("a reason").text();
        in.tokens.expectEnd();
        return new Awaited(dated ? day : RowsReader.dayAfter(day), dated, pending, excluded);
    }

    private @Nullable Result once(Names names) {
        desk.required("met");
        List<Way> ways = new ArrayList<>();
        for (Field field : desk.block().fields()) {
            if (field.word().equals("met") || field.word().equals("or met")) {
                Way way = way(field, names);
                if (way != null) {
                    ways.add(way);
                }
            }
        }
        DayNode settles = desk.readOptional("settles", text -> Expressions.day(text, names));
        Field otherwiseField = desk.required("otherwise");
        Otherwise otherwise =
                desk.read(otherwiseField, text -> otherwise(text, names, otherwiseField));
        String pending = pending();
        return desk.failed() ? null : new Result.Once(ways, settles, pending, otherwise);
    }

    private String pending() {
        String pending = desk.readOptional("pending", text -> reason(text, 0));
        return pending == null ? "open" : pending;
    }

    static String reason(String text, int offset) {
        if (!text.matches("[a-z][a-z0-9-]*")) {
            throw new Mistake(
                    ErrorCode.NAME_FORM,
                    offset,
                    "'%s' is no reason: a reason is small letters, figures and hyphens."
                            .formatted(text),
                    "");
        }
        return text;
    }

    private @Nullable Way way(Field field, Names names) {
        Field onField =
                field.findChild("on") == null
                        ? desk.block().findField("on")
                        : field.findChild("on");
        if (onField == null) {
            desk.problem(
                    ErrorCode.MISSING_FIELD,
                    field.place(),
                    "This way of achieving the outcome has no day.",
                    "Maybe '  on: date of last of pair' is missing under it.");
        }
        Condition met = desk.read(field, text -> Expressions.condition(text, names));
        DayNode on = desk.read(onField, text -> Expressions.day(text, names));
        return met == null || on == null ? null : new Way(met, on, desk.source(field.place()));
    }

    private Otherwise otherwise(String text, Names names, @Nullable Field field) {
        Expressions in = new Expressions(text, names);
        String because = in.tokens.word("a reason").text();
        in.tokens.expect("on", "Maybe 'journey-ended on journey end, when journey is closed'.");
        DayNode on = in.values.day();
        in.tokens.expect(", when", "Maybe ', when journey is closed'.");
        Condition when = in.conditions.condition();
        in.tokens.expectEnd();
        return new Otherwise(
                when, on, because, field == null ? desk.source() : desk.source(field.place()));
    }

    private @Nullable Result clocked() {
        Clock clock =
                desk.readRequired(
                        "clock",
                        name -> {
                            Clock found = clocks.get(name);
                            if (found == null) {
                                throw new Mistake(
                                        ErrorCode.UNKNOWN_NAME,
                                        0,
                                        "There is no clock '%s' to go by.".formatted(name),
                                        Suggestion.orElse(
                                                name,
                                                clocks.keySet(),
                                                "Maybe its block has a mistake."));
                            }
                            return found;
                        });
        for (String word : List.of("met", "or met", "on", "settles", "otherwise")) {
            Field field = desk.block().findField(word);
            if (field != null) {
                desk.problem(
                        ErrorCode.UNKNOWN_FIELD,
                        field.place(),
                        "An outcome that goes by a clock has no line '%s': its clock says it."
                                .formatted(word),
                        "");
            }
        }
        return clock == null ? null : new Result.Clocked(clock, pending());
    }
}

package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.hisp.dhis.rules.api.RuleEngine;
import org.hisp.dhis.rules.api.RuleEngineContext;
import org.hisp.dhis.rules.api.RuleSupplementaryData;
import org.hisp.dhis.rules.models.Rule;
import org.hisp.dhis.rules.models.RuleAction;
import org.hisp.dhis.rules.models.RuleDataValue;
import org.hisp.dhis.rules.models.RuleEvent;
import org.hisp.dhis.rules.models.RuleEventStatus;
import org.hisp.dhis.rules.models.RuleInstant;
import org.hisp.dhis.rules.models.RuleValueType;
import org.hisp.dhis.rules.models.RuleVariable;
import org.hisp.dhis.rules.models.RuleVariableCurrentEvent;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/**
 * The program rule engine of DHIS2: each review an event, the rule asked of the current one.
 *
 * @param given what it is given; of rows it can say nothing
 */
public record Dhis2(Given given) implements Contender {

    private static final String NEEDED = "needed_";
    private static final String STAGE = "review";

    @Override
    public Introduction introduction() {
        return new Introduction(
                given.name("DHIS2 rule engine"),
                Libraries.version("dhis2-rule-engine"),
                switch (given) {
                    case ROWS ->
                            "not at all: a rule sees the current event, and of the others the values of one variable at a time, so it cannot join episodes or keep to the reviews of a journey";
                    case CASES ->
                            "one program rule over the current event, one event after another until its effect is there";
                },
                switch (given) {
                    case ROWS -> "";
                    case CASES ->
                            given.helped()
                                    + "; whether each substance is asked for stands in the event; cannot compare two events, so it is only asked of one";
                },
                given.isWhole(),
                Given.GOAL);
    }

    @Override
    public Set<Question> questions() {
        return switch (given) {
            case ROWS -> EnumSet.noneOf(Question.class);
            case CASES -> EnumSet.of(Question.CLEAN_REVIEW);
        };
    }

    @Override
    public Set<Question> unsaid() {
        return switch (given) {
            case ROWS -> EnumSet.of(Question.CLEAN_REVIEW, Question.ABSTINENT);
            case CASES -> EnumSet.of(Question.ABSTINENT);
        };
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return new CaseByCase<>(Cases.of(made, clients, known), Dhis2::events, _ -> compile());
    }

    private record Dated(int day, RuleEvent event) {}

    private static List<Dated> events(Case about) {
        List<Dated> events = new ArrayList<>();
        for (Case.Review review : about.reviews()) {
            List<RuleDataValue> values = new ArrayList<>();
            values.add(
                    new RuleDataValue("presented", Boolean.toString(about.presenting() != null)));
            for (String column : Case.COLUMNS) {
                values.add(
                        new RuleDataValue(
                                NEEDED + column, Boolean.toString(about.isPresenting(column))));
                Integer days = review.use().get(column);
                if (days != null) {
                    values.add(new RuleDataValue(column, days.toString()));
                }
            }
            events.add(new Dated(review.day(), event(about, events.size(), review, values)));
        }
        return events;
    }

    private static RuleEvent event(
            Case about, int number, Case.Review review, List<RuleDataValue> values) {
        RuleInstant at = new RuleInstant(review.day() * 86_400_000L);
        return new RuleEvent(
                "e%s-%s-%s".formatted(about.client(), about.journey(), number),
                STAGE,
                STAGE,
                RuleEventStatus.ACTIVE,
                at,
                at,
                null,
                null,
                "unit",
                "unit",
                values);
    }

    private static ToIntFunction<List<Dated>> compile() {
        String condition =
                Case.COLUMNS.stream()
                        .map(column ->
                                "(!#{%s%s} || (d2:hasValue(#{%s}) && #{%s} == 0))"
                                        .formatted(NEEDED, column, column, column))
                        .collect(Collectors.joining(" && ", "#{presented} && ", ""));
        Rule rule =
                new Rule(
                        condition,
                        List.of(new RuleAction("'clean'", "DISPLAYTEXT", Map.of())),
                        "clean",
                        "clean",
                        STAGE,
                        1);
        RuleEngineContext context =
                new RuleEngineContext(
                        List.of(rule),
                        variables(),
                        new RuleSupplementaryData(List.of(), List.of(), Map.of()),
                        Map.of());
        RuleEngine engine = RuleEngine.getInstance();
        return events -> {
            for (Dated one : events) {
                if (!engine.evaluate(one.event(), null, List.of(), context).isEmpty()) {
                    return one.day();
                }
            }
            return Days.UNKNOWN;
        };
    }

    private static List<RuleVariable> variables() {
        List<RuleVariable> variables = new ArrayList<>();
        variables.add(variable("presented", RuleValueType.BOOLEAN));
        for (String column : Case.COLUMNS) {
            variables.add(variable(NEEDED + column, RuleValueType.BOOLEAN));
            variables.add(variable(column, RuleValueType.NUMERIC));
        }
        return variables;
    }

    private static RuleVariable variable(String name, RuleValueType type) {
        return new RuleVariableCurrentEvent(name, false, List.of(), name, type);
    }
}

package org.meed.bench.rival;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/**
 * The reference engine of Clinical Quality Language.
 *
 * @param given what it is given
 */
public record Cql(Given given) implements Contender {

    private static final VersionedIdentifier LIBRARY =
            new VersionedIdentifier().withId("Bench").withVersion("1");

    private static final String TEXT =
            """
            library Bench version '1'
            parameter Presented Boolean
            parameter Presenting Tuple { %s }
            parameter Reviews List<Tuple { held Date, %s }>
            define Clean:
              Reviews R where Presented and %s return R.held
            define CleanReview:
              First(Clean)
            define Abstinent:
              First(Clean B where exists (Clean A where B >= A + 70 days and B < A + 12 months))
            """
                    .formatted(
                            columns("%s Boolean", ", "),
                            columns("%s Integer", ", "),
                            columns("(not Presenting.%1$s or R.%1$s = 0)", " and "));

    private static String columns(String form, String between) {
        return Case.COLUMNS.stream().map(form::formatted).collect(Collectors.joining(between));
    }

    @Override
    public Introduction introduction() {
        return new Introduction(
                given.name("CQL engine (cqframework)"),
                Libraries.version("cql-engine"),
                given.isWhole()
                        ? "one library, translated once; journeys by collapsing intervals; parameters instead of a FHIR server"
                        : "one library, translated once; a parameter for each case instead of a FHIR server",
                given.helped(),
                given.isWhole(),
                Given.GOAL);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.of(Question.CLEAN_REVIEW, Question.ABSTINENT);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return switch (given) {
            case ROWS ->
                    new ClientByClient<>(
                            ClientRows.of(made, clients, known),
                            rows -> CqlWhole.parameters(rows, known),
                            question ->
                                    compile(CqlWhole.text(), name(question) + "Verdicts")
                                            .andThen(CqlWhole::found));
            case CASES ->
                    new CaseByCase<>(
                            Cases.of(made, clients, known),
                            Cql::parameters,
                            question -> compile(TEXT, name(question)).andThen(Cql::day)::apply);
        };
    }

    private static Map<String, Object> parameters(Case about) {
        LinkedHashMap<String, @Nullable Object> presenting = new LinkedHashMap<>();
        Case.COLUMNS.forEach(column -> presenting.put(column, about.isPresenting(column)));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("Presented", about.presenting() != null);
        parameters.put("Presenting", tuple(presenting));
        parameters.put("Reviews", about.reviews().stream().map(Cql::review).toList());
        return parameters;
    }

    private static Tuple review(Case.Review review) {
        LinkedHashMap<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("held", new Date(Days.date(review.day())));
        Case.COLUMNS.forEach(column -> cells.put(column, review.use().get(column)));
        return tuple(cells);
    }

    @SuppressWarnings("NullAway") // What is not known is null in CQL.
    static Tuple tuple(LinkedHashMap<String, @Nullable Object> elements) {
        return new Tuple().withElements(elements);
    }

    private static String name(Question question) {
        return question == Question.CLEAN_REVIEW ? "CleanReview" : "Abstinent";
    }

    private static int day(@Nullable Object found) {
        return found instanceof Date date ? Days.of(date.getDate()) : Days.UNKNOWN;
    }

    private static Function<Map<String, Object>, @Nullable Object> compile(
            String text, String name) {
        LibraryManager libraries = new LibraryManager(new ModelManager());
        libraries
                .getLibrarySourceLoader()
                .registerProvider(new StringLibrarySourceProvider(List.of(text)));
        CqlEngine engine = new CqlEngine(new Environment(libraries));
        return parameters ->
                engine.evaluate(LIBRARY, Set.of(name), parameters).forExpression(name).value();
    }
}

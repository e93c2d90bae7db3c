package org.meed.bench.rival;

import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/**
 * The Common Expression Language, by Google's engine for Java.
 *
 * @param given what it is given
 */
public record Cel(Given given) implements Contender {

    private static final String CLEAN =
            "reviews.filter(r, presented && presenting.all(c, c in r.use && r.use[c] == 0))";

    private static final String FIRST = "size(found) > 0 ? int(found[0].day) : none";

    private static final String PAIR =
            "clean.filter(b, clean.exists(a, b.day >= a.day + 70 && b.day < a.year_on))";

    private static final CelType ROW = MapType.create(SimpleType.STRING, SimpleType.DYN);

    @Override
    public Introduction introduction() {
        return new Introduction(
                given.name("CEL (cel-java)"),
                Libraries.version("cel"),
                "one expression a question, compiled and type-checked once; macros over lists",
                given.isWhole()
                        ? given.helped()
                        : given.helped()
                                + "; days as numbers, with the day twelve months on beside each",
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
                            rows -> CelWhole.variables(rows, known),
                            question ->
                                    compile(ofRows(), CelWhole.of(question))
                                            .andThen(CelWhole::found));
            case CASES ->
                    new CaseByCase<>(
                            Cases.of(made, clients, known),
                            Cel::variables,
                            question ->
                                    compile(ofCases(), text(question)).andThen(Cel::day)::apply);
        };
    }

    private static Map<String, Object> variables(Case about) {
        List<Map<String, Object>> reviews =
                about.reviews().stream()
                        .map(review ->
                                Map.<String, Object>of(
                                        "day", (long) review.day(),
                                        "year_on", (long) review.yearOn(),
                                        "use", use(review)))
                        .toList();
        return Map.of(
                "reviews",
                reviews,
                "presented",
                about.presenting() != null,
                "presenting",
                about.presenting() == null ? List.of() : about.presenting(),
                "none",
                (long) Days.UNKNOWN);
    }

    private static Map<String, Long> use(Case.Review review) {
        Map<String, Long> use = new HashMap<>();
        review.use().forEach((column, days) -> use.put(column, (long) days));
        return use;
    }

    private static String text(Question question) {
        return switch (question) {
            case CLEAN_REVIEW -> "cel.bind(found, %s, %s)".formatted(CLEAN, FIRST);
            case ABSTINENT ->
                    "cel.bind(clean, %s, cel.bind(found, %s, %s))".formatted(CLEAN, PAIR, FIRST);
            case LASTING, HEP_B, NATIONAL ->
                    throw new IllegalArgumentException(
                            "Nobody asks %s in CEL.".formatted(question));
        };
    }

    private static int day(Object found) {
        return Math.toIntExact((Long) found);
    }

    private static CelBuilder ofCases() {
        return CelFactory.plannerCelBuilder()
                .addCompilerLibraries(CelExtensions.bindings())
                .addVar("reviews", ListType.create(ROW))
                .addVar("presented", SimpleType.BOOL)
                .addVar("presenting", ListType.create(SimpleType.STRING))
                .addVar("none", SimpleType.INT)
                .setResultType(SimpleType.INT);
    }

    private static CelBuilder ofRows() {
        return CelFactory.plannerCelBuilder()
                .addCompilerLibraries(CelExtensions.bindings(), CelExtensions.math())
                .addRuntimeLibraries(CelExtensions.math())
                .addVar("episodes", ListType.create(ROW))
                .addVar("top", ListType.create(ROW))
                .addVar("column_of", MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addVar("known", SimpleType.INT)
                .addVar("last", SimpleType.INT)
                .addVar("none", SimpleType.INT);
    }

    private static Function<Map<String, Object>, Object> compile(CelBuilder builder, String text) {
        dev.cel.bundle.Cel cel =
                builder.setStandardMacros(CelStandardMacro.STANDARD_MACROS).build();
        try {
            CelRuntime.Program program = cel.createProgram(cel.compile(text).getAst());
            return variables -> {
                try {
                    return program.eval(variables);
                } catch (CelEvaluationException wrong) {
                    throw new IllegalStateException(wrong);
                }
            };
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}

package org.meed.bench.rival;

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
import java.util.function.ToIntFunction;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/** The Common Expression Language, by Google's engine for Java. */
public record Cel() implements Contender {

    private static final String CLEAN =
            "reviews.filter(r, presented && presenting.all(c, c in r.use && r.use[c] == 0))";

    private static final String FIRST = "size(found) > 0 ? int(found[0].day) : none";

    private static final String PAIR =
            "clean.filter(b, clean.exists(a, b.day >= a.day + 70 && b.day < a.year_on))";

    private static final CelType REVIEW = MapType.create(SimpleType.STRING, SimpleType.DYN);

    @Override
    public Introduction introduction() {
        return new Introduction(
                "CEL (cel-java)",
                Libraries.version("cel"),
                "one expression a question, compiled and type-checked once; macros over lists",
                Helped.JOURNEYS + "; days as numbers, with the day twelve months on beside each",
                false);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.of(Question.CLEAN_REVIEW, Question.ABSTINENT);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return new CaseByCase<>(Cases.of(made, clients, known), Cel::variables, Cel::compile);
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

    private static ToIntFunction<Map<String, Object>> compile(Question question) {
        dev.cel.bundle.Cel cel =
                CelFactory.plannerCelBuilder()
                        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                        .addCompilerLibraries(CelExtensions.bindings())
                        .addVar("reviews", ListType.create(REVIEW))
                        .addVar("presented", SimpleType.BOOL)
                        .addVar("presenting", ListType.create(SimpleType.STRING))
                        .addVar("none", SimpleType.INT)
                        .setResultType(SimpleType.INT)
                        .build();
        try {
            CelRuntime.Program program = cel.createProgram(cel.compile(text(question)).getAst());
            return variables -> {
                try {
                    return Math.toIntExact((Long) program.eval(variables));
                } catch (CelEvaluationException wrong) {
                    throw new IllegalStateException(wrong);
                }
            };
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}

package org.meed.bench.rival;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;

/**
 * Camunda's FEEL engine.
 *
 * @param given what it is given
 */
public record CamundaFeel(Given given) implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                given.name("Camunda FEEL"),
                Libraries.version("feel-engine"),
                given.isWhole()
                        ? FeelWhole.WRITTEN
                        : "one expression a question, parsed once; dates and durations its own",
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
        FeelEngineApi engine = FeelEngineBuilder.forJava().build();
        return switch (given) {
            case ROWS ->
                    new ClientByClient<>(
                            ClientRows.of(made, clients, known),
                            rows -> FeelWhole.variables(rows, known),
                            question ->
                                    compile(engine, FeelWhole.of(question))
                                            .andThen(FeelWhole::found));
            case CASES ->
                    new CaseByCase<>(
                            Cases.of(made, clients, known),
                            Feel::variables,
                            question ->
                                    compile(engine, Feel.of(question)).andThen(Feel::day)::apply);
        };
    }

    private static Function<Map<String, Object>, Object> compile(
            FeelEngineApi engine, String text) {
        ParseResult read = engine.parseExpression(text);
        if (!read.isSuccess()) {
            throw new IllegalStateException(read.failure().message());
        }
        ParsedExpression expression = read.parsedExpression();
        return variables -> {
            EvaluationResult found = engine.evaluate(expression, variables);
            if (!found.isSuccess()) {
                throw new IllegalStateException(found.failure().message());
            }
            return found.result();
        };
    }
}

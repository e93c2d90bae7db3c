package org.meed.bench.rival;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;

/** Camunda's FEEL engine. */
public record CamundaFeel() implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                "Camunda FEEL",
                Libraries.version("feel-engine"),
                "one expression a question, parsed once; dates and durations its own",
                Helped.JOURNEYS,
                false);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.of(Question.CLEAN_REVIEW, Question.ABSTINENT);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        FeelEngineApi engine = FeelEngineBuilder.forJava().build();
        return new CaseByCase<>(
                Cases.of(made, clients, known),
                Feel::variables,
                question -> compile(engine, question));
    }

    private static ToIntFunction<Map<String, Object>> compile(
            FeelEngineApi engine, Question question) {
        ParseResult read = engine.parseExpression(Feel.of(question));
        if (!read.isSuccess()) {
            throw new IllegalStateException(read.failure().message());
        }
        ParsedExpression expression = read.parsedExpression();
        return variables -> {
            EvaluationResult found = engine.evaluate(expression, variables);
            if (!found.isSuccess()) {
                throw new IllegalStateException(found.failure().message());
            }
            return Feel.day(found.result());
        };
    }
}

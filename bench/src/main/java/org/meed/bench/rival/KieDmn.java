package org.meed.bench.rival;

import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;

/**
 * The decision engine of KIE (Drools), a decision of one literal expression a question.
 *
 * @param given what it is given
 */
public record KieDmn(Given given) implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                given.name("KIE DMN"),
                Libraries.version("drools"),
                "a decision with one literal expression, compiled once; the same FEEL",
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
                            rows -> FeelWhole.variables(rows, known),
                            question ->
                                    compile(FeelWhole.of(question), FeelWhole.VARIABLES)
                                            .andThen(FeelWhole::found));
            case CASES ->
                    new CaseByCase<>(
                            Cases.of(made, clients, known),
                            Feel::variables,
                            question ->
                                    compile(Feel.of(question), Feel.VARIABLES).andThen(Feel::day)
                                            ::apply);
        };
    }

    private static String model(String text, List<String> variables) {
        return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="bench" name="bench" id="bench">
          %s
          <decision name="won" id="won">
            <variable name="won" typeRef="Any"/>
            %s
            <literalExpression><text><![CDATA[%s]]></text></literalExpression>
          </decision>
        </definitions>
        """
                .formatted(
                        each(
                                variables,
                                """
                                <inputData name="%1$s" id="%1$s"><variable name="%1$s" typeRef="Any"/></inputData>
                                """),
                        each(
                                variables,
                                """
                                <informationRequirement><requiredInput href="#%1$s"/></informationRequirement>
                                """),
                        text);
    }

    private static String each(List<String> variables, String form) {
        return variables.stream().map(name -> form.formatted(name)).collect(Collectors.joining());
    }

    private static Function<Map<String, Object>, @Nullable Object> compile(
            String text, List<String> variables) {
        DMNRuntime runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(
                                List.of(
                                        ResourceFactory.newReaderResource(
                                                new StringReader(model(text, variables)))))
                        .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return of -> {
            DMNContext context = runtime.newContext();
            of.forEach(context::set);
            DMNResult found = runtime.evaluateAll(model, context);
            if (found.hasErrors()) {
                throw new IllegalStateException(found.getMessages().toString());
            }
            return found.getDecisionResultByName("won").getResult();
        };
    }
}

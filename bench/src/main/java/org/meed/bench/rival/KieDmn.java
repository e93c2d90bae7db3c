package org.meed.bench.rival;

import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
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

/** The decision engine of KIE (Drools), a decision of one literal expression a question. */
public record KieDmn() implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                "KIE DMN",
                Libraries.version("drools"),
                "a decision with one literal expression, compiled once; the same FEEL",
                Helped.JOURNEYS,
                false);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.of(Question.CLEAN_REVIEW, Question.ABSTINENT);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return new CaseByCase<>(Cases.of(made, clients, known), Feel::variables, KieDmn::compile);
    }

    private static String model(Question question) {
        return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="bench" name="bench" id="bench">
          <inputData name="presenting" id="presenting"><variable name="presenting" typeRef="Any"/></inputData>
          <inputData name="reviews" id="reviews"><variable name="reviews" typeRef="Any"/></inputData>
          <decision name="won" id="won">
            <variable name="won" typeRef="Any"/>
            <informationRequirement><requiredInput href="#presenting"/></informationRequirement>
            <informationRequirement><requiredInput href="#reviews"/></informationRequirement>
            <literalExpression><text><![CDATA[%s]]></text></literalExpression>
          </decision>
        </definitions>
        """
                .formatted(Feel.of(question));
    }

    private static ToIntFunction<Map<String, Object>> compile(Question question) {
        DMNRuntime runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(
                                List.of(
                                        ResourceFactory.newReaderResource(
                                                new StringReader(model(question)))))
                        .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return variables -> {
            DMNContext context = runtime.newContext();
            variables.forEach(context::set);
            DMNResult found = runtime.evaluateAll(model, context);
            if (found.hasErrors()) {
                throw new IllegalStateException(found.getMessages().toString());
            }
            return Feel.day(found.getDecisionResultByName("won").getResult());
        };
    }
}

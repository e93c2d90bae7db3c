package org.meed.engine.framework.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.framework.plan.JourneyRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.SpanNode;

/**
 * Reads the blocks that several outcomes share: {@code journey}, {@code exclusion} and {@code
 * payment}.
 */
final class SharedRuleReader {

    private final BlockDesk desk;
    private final Declarations names;

    SharedRuleReader(BlockDesk desk, Declarations names) {
        this.desk = desk;
        this.names = names;
    }

    @Nullable JourneyRule journey() {
        desk.allow(Set.of("episodes joined over gaps up to"));
        SpanNode gap =
                desk.readRequired(
                        "episodes joined over gaps up to", text -> Expressions.span(text, names));
        return gap == null ? null : new JourneyRule(gap, desk.source());
    }

    @Nullable Exclusion exclusion() {
        desk.allow(Set.of("of", "tested", "when", "unless", "on"));
        label();
        List<String> outcomes = desk.readRequired("of", this::outcomes);
        Tested tested = desk.readRequired("tested", SharedRuleReader::tested);
        if (desk.block().findField("unless") == null) {
            desk.required("when");
        }
        Condition when = desk.readOptional("when", text -> Expressions.condition(text, names));
        Condition unless = desk.readOptional("unless", text -> Expressions.condition(text, names));
        DayNode on =
                tested == Tested.ON_THE_RESULT
                        ? desk.readRequired("on", text -> Expressions.day(text, names))
                        : desk.readOptional("on", text -> Expressions.day(text, names));
        return desk.failed() || outcomes == null || tested == null
                ? null
                : new Exclusion(
                        desk.block().name(), outcomes, tested, when, unless, on, desk.source());
    }

    /** The name of the block, which results and statements carry. */
    void label() {
        String name = desk.block().name();
        if (!name.matches("[a-z][a-z0-9-]*")) {
            desk.problem(
                    ErrorCode.NAME_FORM,
                    desk.block().place(),
                    "'%s' is no name: a name is small letters, figures and hyphens."
                            .formatted(name),
                    NameBook.maybe(name));
        }
    }

    private static Tested tested(String text) {
        for (Tested tested : Tested.values()) {
            if (tested.words().equals(text)) {
                return tested;
            }
        }
        throw new Mistake(
                ErrorCode.UNKNOWN_WORD,
                0,
                "'%s' is no step of a determination.".formatted(text),
                "Maybe 'first', 'on the result' or 'when achieved'.");
    }

    /** {@code every outcome}, or some by name. */
    List<String> outcomes(String text) {
        if (text.equals("every outcome")) {
            return List.copyOf(names.outcomes());
        }
        List<String> listed = BlockDesk.list(text);
        for (String outcome : listed) {
            if (!names.isOutcome(outcome)) {
                throw new Mistake(
                        ErrorCode.UNKNOWN_NAME,
                        Math.max(0, text.indexOf(outcome)),
                        "There is no outcome '%s'.".formatted(outcome),
                        () ->
                                Suggestion.orElse(
                                        outcome, names.outcomes(), "Maybe 'every outcome'."));
            }
        }
        return listed;
    }

    @Nullable PaymentRule payment() {
        desk.allow(Set.of("for", "pays"));
        label();
        List<String> outcomes = desk.readRequired("for", this::outcomes);
        PaymentRule terms = desk.readRequired("pays", this::terms);
        return desk.failed() || outcomes == null || terms == null
                ? null
                : new PaymentRule(
                        terms.name(),
                        outcomes,
                        terms.table(),
                        terms.band(),
                        terms.splits(),
                        terms.steps(),
                        terms.less(),
                        terms.sharedBy(),
                        terms.source());
    }

    /** The word that chooses the price: one that is found, or a band as it is written. */
    private static CodeNode band(Expressions in) {
        Token token = in.tokens.peek();
        if (token.kind() == Token.Kind.QUOTED) {
            in.tokens.next();
            if (!in.names.bands().contains(token.text())) {
                throw new Mistake(
                        ErrorCode.UNKNOWN_WORD,
                        token.offset(),
                        "'%s' is no band of this framework.".formatted(token.text()),
                        Suggestion.orElse(
                                token.text(),
                                in.names.bands(),
                                "Maybe add it to 'bands' in the front matter."));
            }
            return new CodeNode.Written(token.text());
        }
        if (in.values.operand() instanceof CodeNode band) {
            return band;
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                token.offset(),
                "Here the word that chooses the price is expected, and this is none.",
                "Maybe 'band of assessment', or a band in quotes.");
    }

    private static PaymentRule.Steps steps(Expressions in) {
        Token ratio = in.tokens.word("a ratio of the outcome");
        in.tokens.expect("above", "Maybe 'above 10, at most 5'.");
        int above = in.values.upTo(100);
        in.tokens.expect(", at most", "Maybe ', at most 5'.");
        return new PaymentRule.Steps(ratio.text(), above, in.values.count());
    }

    private PaymentRule terms(String text) {
        Expressions in = new Expressions(text, names);
        Token table = in.tokens.word("the name of a price table");
        if (names.findTable(table.text()) != Names.TableKind.PRICES) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    table.offset(),
                    "There is no table of prices '%s'.".formatted(table.text()),
                    "Maybe a block 'table %s' of kind prices is missing.".formatted(table.text()));
        }
        in.tokens.expect("for", "Maybe 'price for band of assessment'.");
        CodeNode band = band(in);
        boolean splits = false;
        PaymentRule.Steps steps = null;
        String less = null;
        String sharedBy = null;
        while (in.tokens.take(",")) {
            if (in.tokens.take("split over the parts")) {
                splits = true;
            } else if (in.tokens.take("for each whole percent of")) {
                steps = steps(in);
            } else if (in.tokens.take("shared by")) {
                sharedBy = in.tokens.word("a ratio of the outcome").text();
            } else if (!in.tokens.take("for each part")) {
                in.tokens.expect(
                        "less what",
                        "Maybe 'split over the parts', 'for each part' or 'less what X pays'.");
                less = in.values.outcome();
                in.tokens.expect("pays", "Maybe 'less what use-improved pays'.");
            }
        }
        in.tokens.expectEnd();
        return new PaymentRule(
                desk.block().name(),
                List.of(),
                table.text(),
                band,
                splits,
                steps,
                less,
                sharedBy,
                desk.source());
    }
}

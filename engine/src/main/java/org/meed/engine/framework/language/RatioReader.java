package org.meed.engine.framework.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.Condition.Relation;
import org.meed.engine.framework.plan.OutcomeRule.RatioTest;
import org.meed.engine.framework.plan.RatioNode;
import org.meed.engine.ratio.Ratio;

/** Reads what is asked of a group. */
final class RatioReader {

    private static final int DEEPEST = 20;

    private final Tokens tokens;
    private final Set<String> counts;
    private final Map<String, RatioNode> named;
    private final Names names;
    private int depth;

    /**
     * A reader of one text.
     *
     * @param counts what the group counts
     * @param named the ratios that have a name already
     */
    RatioReader(String text, Set<String> counts, Map<String, RatioNode> named, Names names) {
        this.tokens = new Tokens(text);
        this.counts = counts;
        this.named = named;
        this.names = names;
    }

    RatioNode whole() {
        RatioNode ratio = ratio();
        tokens.expectEnd();
        return ratio;
    }

    private RatioNode ratio() {
        RatioNode ratio = product();
        while (tokens.take("plus")) {
            ratio = new RatioNode.Sum(ratio, product());
        }
        return ratio;
    }

    private RatioNode product() {
        RatioNode ratio = single();
        while (tokens.take("times")) {
            ratio = new RatioNode.Product(ratio, single());
        }
        return ratio;
    }

    private RatioNode single() {
        if (++depth > DEEPEST) {
            throw new Mistake(
                    ErrorCode.TOO_DEEP,
                    tokens.peek().offset(),
                    "This ratio is nested deeper than %s levels.".formatted(DEEPEST),
                    "Maybe give a part of it a name.");
        }
        if (tokens.take("pooled over")) {
            return pooled();
        }
        if (tokens.take("fall from")) {
            RatioNode from = single();
            tokens.expect("to", "Maybe 'fall from matched to rate'.");
            return new RatioNode.Fall(from, single());
        }
        if (tokens.take("share of")) {
            return new RatioNode.ShareOf(count());
        }
        if (tokens.peek().kind() == Token.Kind.NUMBER) {
            RatioNode percent = new RatioNode.Fixed(percent());
            tokens.expect("of", "Maybe '25 percent of need'.");
            return new RatioNode.Product(percent, single());
        }
        if (tokens.take("comparison of")) {
            Token measure = tokens.next();
            if (measure.kind() != Token.Kind.WORD && measure.kind() != Token.Kind.QUOTED) {
                throw expected(measure, "the measure of a comparison group");
            }
            return new RatioNode.Compared(measure.text());
        }
        return byName();
    }

    private RatioNode pooled() {
        Token groups = tokens.next();
        if (groups.kind() != Token.Kind.NUMBER || !groups.text().matches("[1-9][0-9]?")) {
            throw expected(groups, "a number of groups, from 1 to 99");
        }
        if (!tokens.take("group")) {
            tokens.expect("groups", "Maybe 'pooled over 2 groups fall'.");
        }
        return new RatioNode.Pooled(Integer.parseInt(groups.text()), single());
    }

    private RatioNode byName() {
        Token name = tokens.word("a ratio");
        if (tokens.take("percent of")) {
            return new RatioNode.Product(parameter(name), single());
        }
        if (counts.contains(name.text())) {
            tokens.expect("per member", "Maybe '%s per member'.".formatted(name.text()));
            return new RatioNode.PerMember(name.text());
        }
        RatioNode ratio = named.get(name.text());
        if (ratio == null) {
            List<String> known = new ArrayList<>(counts);
            known.addAll(named.keySet());
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    name.offset(),
                    "'%s' is no count of the group, and no ratio named before."
                            .formatted(name.text()),
                    Suggestion.orElse(
                            name.text(),
                            known,
                            "Maybe 'events per member', 'comparison of' a measure, or 'fall from ... to ...'."));
        }
        return ratio;
    }

    private String count() {
        Token name = tokens.word("a count of the group");
        if (!counts.contains(name.text())) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    name.offset(),
                    "'%s' is no count of the group.".formatted(name.text()),
                    Suggestion.orElse(
                            name.text(),
                            counts,
                            "Maybe a line '%s: number of ...' is missing in the group."
                                    .formatted(name.text())));
        }
        return name.text();
    }

    private RatioNode parameter(Token name) {
        if (names.findParameter(name.text()) != Names.ParameterKind.NUMBER) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    name.offset(),
                    "'%s' is no parameter that is a number.".formatted(name.text()),
                    "Maybe a number, as in '25 percent of need'.");
        }
        return new RatioNode.Parameter(name.text());
    }

    private static Mistake expected(Token token, String what) {
        return new Mistake(
                ErrorCode.EXPECTED,
                token.offset(),
                "Here %s is expected, not %s.".formatted(what, token.shown()),
                "Maybe something is missing before it.");
    }

    /** {@code fall is at least 10 percent}, and others joined by {@code and}. */
    List<RatioTest> tests() {
        List<RatioTest> tests = new ArrayList<>(List.of(test()));
        while (tokens.take("and")) {
            tests.add(test());
        }
        tokens.expectEnd();
        return tests;
    }

    private RatioTest test() {
        RatioNode ratio = ratio();
        tokens.expect("is", "Maybe 'is at least 10 percent'.");
        Relation relation = Relation.IS;
        if (tokens.take("at least")) {
            relation = Relation.AT_LEAST;
        } else if (tokens.take("at most")) {
            relation = Relation.AT_MOST;
        } else if (tokens.take("above")) {
            relation = Relation.ABOVE;
        } else if (tokens.take("below")) {
            relation = Relation.BELOW;
        }
        return new RatioTest(ratio, relation, percent());
    }

    private Ratio percent() {
        Token number = tokens.next();
        if (number.kind() != Token.Kind.NUMBER || number.text().length() > 12) {
            throw expected(number, "a number of hundredths");
        }
        tokens.expect("percent", "Maybe '10 percent'.");
        return Ratio.percent(new BigDecimal(number.text()));
    }
}

package org.meed.engine.framework.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Cell;
import org.meed.engine.framework.plan.PaymentRule.Each;
import org.meed.engine.framework.plan.PaymentRule.Line;
import org.meed.engine.framework.plan.PaymentRule.Rounding;
import org.meed.engine.framework.plan.PaymentRule.Share;
import org.meed.engine.ratio.Ratio;

/** Reads {@code payment} blocks: what is added, and by what it is multiplied, line by line. */
final class PaymentReader {

    private static final Set<String> LINES = Set.of("for", "pays", "adds", "times");

    /** Where something is multiplied, it is said how the amount is rounded. */
    private static final Set<String> ALL_LINES = Set.of("for", "pays", "adds", "times", "rounded");

    private final BlockDesk desk;
    private final Names names;
    private final SharedRuleReader shared;
    private boolean splits;
    private @Nullable String less;
    private @Nullable String sharedBy;

    PaymentReader(BlockDesk desk, Declarations names) {
        this.desk = desk;
        this.names = names;
        this.shared = new SharedRuleReader(desk, names);
    }

    /** The payment of results; null where it is one of contracts. */
    @Nullable PaymentRule read() {
        if (ContractReader.isOfContracts(desk)) {
            return null;
        }
        boolean multiplies = desk.block().findField("times") != null;
        desk.allow(multiplies ? ALL_LINES : LINES, "", Set.of("adds", "times"));
        shared.label();
        List<String> outcomes = desk.readRequired("for", shared::outcomes);
        List<Line> lines = new ArrayList<>();
        add(lines, desk.readRequired("pays", this::pays));
        for (Field field : desk.block().fields()) {
            if (field.word().equals("adds")) {
                add(lines, desk.read(field, text -> adds(text, field)));
            } else if (field.word().equals("times")) {
                add(lines, desk.read(field, text -> times(text, field)));
            }
        }
        Rounding rounding =
                multiplies ? desk.readRequired("rounded", PaymentReader::rounding) : null;
        return desk.failed() || outcomes == null
                ? null
                : new PaymentRule(
                        desk.block().name(),
                        outcomes,
                        lines,
                        rounding,
                        splits,
                        less,
                        sharedBy,
                        desk.source());
    }

    private static void add(List<Line> lines, @Nullable Line line) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static Rounding rounding(String text) {
        for (Rounding rounding : Rounding.values()) {
            if (rounding.words().equals(text)) {
                return rounding;
            }
        }
        throw new Mistake(
                ErrorCode.UNKNOWN_WORD,
                0,
                "'%s' is no way of rounding.".formatted(text),
                "Maybe 'to the nearest penny', 'down to the penny' or 'up to the penny'.");
    }

    private Line pays(String text) {
        Expressions in = new Expressions(text, names);
        Cell cell = price(in);
        Each each = null;
        while (in.tokens.take(",")) {
            Token term = in.tokens.peek();
            if (in.tokens.take("split over the parts")) {
                splits = true;
            } else if (in.tokens.take("for each whole percent of")) {
                each = only(each, percent(in), term);
            } else if (in.tokens.take("for each of")) {
                each = only(each, number(in, text), term);
            } else if (in.tokens.take("shared by")) {
                sharedBy = only(sharedBy, in.tokens.word("a ratio of the outcome").text(), term);
            } else if (!in.tokens.take("for each part")) {
                in.tokens.expect(
                        "less what",
                        "Maybe 'split over the parts', 'for each part' or 'less what X pays'.");
                less = only(less, in.values.outcome(), term);
                in.tokens.expect("pays", "Maybe 'less what use-improved pays'.");
            }
        }
        in.tokens.expectEnd();
        return new PaymentRule.Price(cell, each, null, desk.source());
    }

    /** Refuses a second term of one kind: which of them counts would be left to chance. */
    private static <T> T only(@Nullable T already, T said, Token term) {
        if (already != null) {
            throw new Mistake(
                    ErrorCode.TWICE,
                    term.offset(),
                    "The price has a '%s' already.".formatted(term.text()),
                    "Maybe one of them is too many.");
        }
        return said;
    }

    private Line adds(String text, Field field) {
        Expressions in = new Expressions(text, names);
        Cell cell = price(in);
        Each each = in.tokens.take(", for each of") ? number(in, text) : null;
        return new PaymentRule.Price(cell, each, where(in), desk.source(field.place()));
    }

    private Line times(String text, Field field) {
        Expressions in = new Expressions(text, names);
        Share share = share(in, text);
        Ratio least = in.tokens.take(", at least") ? bound(in) : null;
        Ratio most = in.tokens.take(", at most") ? bound(in) : null;
        return new PaymentRule.Factor(share, least, most, where(in), desk.source(field.place()));
    }

    /** The end of a line: a condition, or nothing. */
    private static @Nullable Condition where(Expressions in) {
        Condition where = in.tokens.take(", where") ? in.conditions.condition() : null;
        in.tokens.expectEnd();
        return where;
    }

    private Share share(Expressions in, String text) {
        Token first = in.tokens.peek();
        if (first.kind() == Token.Kind.WORD
                && names.findTable(first.text()) == Names.TableKind.NUMBERS) {
            in.tokens.next();
            in.tokens.expect("by", "Maybe '%s by area of stay'.".formatted(first.text()));
            Cell cell = new Cell(first.text(), word(in), column(in));
            if (in.tokens.take("percent")) {
                return new Share.Listed(cell);
            }
            // a number that begins with that of a table
            in.tokens.backTo(first);
        }
        NumberNode number = in.values.number();
        if (in.tokens.take("out of")) {
            NumberNode all = in.values.number();
            return new Share.OutOf(number, all, said(in, text, first));
        }
        String said = said(in, text, first);
        in.tokens.expect("percent", "Maybe '115 percent', or '3 out of 4'.");
        return new Share.Percent(number, said);
    }

    private static Ratio bound(Expressions in) {
        Token token = in.tokens.next();
        if (token.kind() != Token.Kind.NUMBER || token.text().length() > 12) {
            throw new Mistake(
                    ErrorCode.BAD_NUMBER,
                    token.offset(),
                    "Here so many percent are expected, not %s.".formatted(token.shown()),
                    "Maybe 'at most 100 percent'.");
        }
        in.tokens.expect("percent", "Maybe 'at most 100 percent'.");
        return Ratio.percent(new BigDecimal(token.text()));
    }

    private static Each percent(Expressions in) {
        Token ratio = in.tokens.word("a ratio of the outcome");
        in.tokens.expect("above", "Maybe 'above 10, at most 5'.");
        int above = in.values.upTo(100);
        in.tokens.expect(", at most", "Maybe ', at most 5'.");
        return new Each.Percent(ratio.text(), above, in.values.count());
    }

    private static Each number(Expressions in, String text) {
        Token first = in.tokens.peek();
        NumberNode number = in.values.number();
        String said = said(in, text, first);
        long most =
                in.tokens.take(", at most")
                        ? in.values.upTo((int) PaymentRule.MOST)
                        : PaymentRule.MOST;
        return new Each.Of(number, said, most);
    }

    /** The text from a token to where the reader has come. */
    private static String said(Expressions in, String text, Token first) {
        return text.substring(first.offset(), in.tokens.peek().offset())
                .strip()
                .replaceAll("\\s+", " ");
    }

    private Cell price(Expressions in) {
        Token table = in.tokens.word("the name of a price table");
        if (names.findTable(table.text()) != Names.TableKind.PRICES) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_NAME,
                    table.offset(),
                    "There is no table of prices '%s'.".formatted(table.text()),
                    "Maybe a block 'table %s' of kind prices is missing.".formatted(table.text()));
        }
        if (in.tokens.take("by")) {
            return new Cell(table.text(), word(in), column(in));
        }
        in.tokens.expect("for", "Maybe 'price for band of assessment'.");
        return new Cell(table.text(), new CodeNode.ThisOutcome(), band(in));
    }

    private static @Nullable CodeNode column(Expressions in) {
        return in.tokens.take("for") ? word(in) : null;
    }

    /** The word that chooses the price of an outcome: one that is found, or a band in quotes. */
    private static CodeNode band(Expressions in) {
        Token token = in.tokens.peek();
        if (token.kind() == Token.Kind.QUOTED && !in.names.bands().contains(token.text())) {
            throw new Mistake(
                    ErrorCode.UNKNOWN_WORD,
                    token.offset(),
                    "'%s' is no band of this framework.".formatted(token.text()),
                    Suggestion.orElse(
                            token.text(),
                            in.names.bands(),
                            "Maybe add it to 'bands' in the front matter."));
        }
        return word(in);
    }

    /** A word that is found, or one as it is written. */
    static CodeNode word(Expressions in) {
        Token token = in.tokens.peek();
        if (token.kind() == Token.Kind.QUOTED) {
            return new CodeNode.Written(in.tokens.next().text());
        }
        if (in.values.operand() instanceof CodeNode word) {
            return word;
        }
        throw new Mistake(
                ErrorCode.WRONG_KIND,
                token.offset(),
                "Here the word that chooses the price is expected, and this is none.",
                "Maybe 'band of assessment', or a band in quotes.");
    }
}

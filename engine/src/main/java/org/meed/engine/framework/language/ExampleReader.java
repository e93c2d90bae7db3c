package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.WorkedExample.Expectation;
import org.meed.engine.framework.WorkedExample.PaidExpectation;
import org.meed.engine.framework.WorkedExample.Rows;
import org.meed.engine.framework.document.Block.TableRow;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.document.Place;
import org.meed.engine.money.Money;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Reads {@code example} blocks. */
final class ExampleReader {

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "expect ([a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)??)(?: of ([^ ]+))?(?: journey (\\d{1,3}))?(?: run (\\d))?(?: part (.+))?");
    private static final String SHARE = "(\\d+\\.\\d{2}) to ([^ ,]+)";
    private static final String SHARES =
            SHARE.replace("(", "(?:") + "(?:, \\d+\\.\\d{2} to [^ ,]+)*";
    private static final Pattern RESULT =
            Pattern.compile(
                    "(achieved|not-achieved|pending|excluded)"
                            + "(?: (?:on|until) (\\d{4}-\\d{2}-\\d{2}))?(?: because ([a-z0-9-]+))?(?:, pays (nothing|\\d+\\.\\d{2}|"
                            + SHARES
                            + "))?");
    private static final Pattern PAID = Pattern.compile("pays (nothing|\\d+\\.\\d{2})");

    private final BlockDesk desk;
    private final Set<String> outcomes;
    private final Set<String> ofContracts;

    /**
     * A reader of one block.
     *
     * @param ofContracts the payments that contracts have
     */
    ExampleReader(BlockDesk desk, Set<String> outcomes, Set<String> ofContracts) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.ofContracts = ofContracts;
    }

    @Nullable WorkedExample read() {
        Integer known = desk.readRequired("known", TableReader::day);
        List<Expectation> expectations = new ArrayList<>();
        List<PaidExpectation> paid = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Field field : desk.block().fields()) {
            desk.once(field, seen);
            desk.allowUnder(field, Set.of());
            if (isOfContracts(field)) {
                PaidExpectation expectation = desk.read(field, text -> paid(field, text));
                if (expectation != null) {
                    paid.add(expectation);
                }
            } else if (field.word().startsWith("expect")) {
                Expectation expectation = desk.read(field, text -> expectation(field, text));
                if (expectation != null) {
                    expectations.add(expectation);
                }
            } else if (!field.word().equals("known")) {
                desk.problem(
                        ErrorCode.UNKNOWN_FIELD,
                        field.place(),
                        "An example takes no line '%s' here.".formatted(field.word()),
                        "Maybe 'known' or 'expect'.");
            }
        }
        checkExpects();
        List<Rows> tables = tables();
        return known == null
                ? null
                : new WorkedExample(
                        desk.block().name(), known, tables, expectations, paid, desk.source());
    }

    private Expectation expectation(Field field, String text) {
        Matcher subject = SUBJECT.matcher(field.word());
        if (!subject.matches() || !outcomes.contains(subject.group(1))) {
            desk.problem(
                    ErrorCode.EXPECTATION_FORM,
                    field.place(),
                    "'%s' names no outcome to expect.".formatted(field.word()),
                    () ->
                            Suggestion.orElse(
                                    subject.matches() ? subject.group(1) : "",
                                    outcomes,
                                    "Maybe 'expect abstinent: achieved on 2012-09-10'."));
            throw Mistake.said();
        }
        Matcher result = RESULT.matcher(text);
        if (!result.matches()) {
            throw new Mistake(
                    ErrorCode.EXPECTATION_FORM,
                    0,
                    "'%s' is no result.".formatted(text),
                    ResultForm.maybe(text));
        }
        Map<String, Money> shares = shares(result.group(4));
        return new Expectation(
                orEmpty(subject.group(2)),
                subject.group(1),
                subject.group(3) == null ? 0 : Integer.parseInt(subject.group(3)),
                subject.group(4) == null ? 1 : Integer.parseInt(subject.group(4)),
                orEmpty(subject.group(5)),
                result.group(1),
                result.group(2) == null ? Days.UNKNOWN : TableReader.day(result.group(2)),
                result.group(3),
                shares.isEmpty() ? amount(result.group(4)) : Money.sum(shares.values()),
                shares,
                field.place());
    }

    /** Whether it says what is to come of an outcome. */
    static boolean isResult(String text) {
        return RESULT.matcher(text).matches();
    }

    /** What each provider is paid, where it is said. */
    private static Map<String, Money> shares(@Nullable String pays) {
        Map<String, Money> shares = new LinkedHashMap<>();
        Matcher share = Pattern.compile(SHARE).matcher(orEmpty(pays));
        while (share.find()) {
            shares.put(share.group(2), Money.parse(share.group(1)));
        }
        return shares;
    }

    private static @Nullable Money amount(@Nullable String pays) {
        if (pays == null) {
            return null;
        }
        return pays.equals("nothing") ? Money.ZERO : Money.parse(pays);
    }

    private void checkExpects() {
        if (!desk.block().damaged()
                && desk.block().fields().stream()
                        .noneMatch(field -> field.word().startsWith("expect"))) {
            desk.problem(
                    ErrorCode.MISSING_FIELD,
                    desk.block().place(),
                    "This example expects nothing.",
                    "Maybe 'expect abstinent: achieved on 2012-09-10' is missing under it.");
        }
    }

    private boolean isOfContracts(Field field) {
        Matcher subject = SUBJECT.matcher(field.word());
        return subject.matches() && ofContracts.contains(subject.group(1));
    }

    /** What a contract is paid in a month. */
    private static PaidExpectation paid(Field field, String text) {
        Matcher subject = SUBJECT.matcher(field.word());
        Matcher pays = PAID.matcher(text);
        if (!subject.matches() || subject.group(2) == null || subject.group(5) == null) {
            throw new Mistake(
                    ErrorCode.EXPECTATION_FORM,
                    0,
                    "'%s' does not say of which provider, and in which month."
                            .formatted(field.word()),
                    "Maybe 'expect %s of north part 2012-04: pays 100.00'."
                            .formatted(subject.group(1)));
        }
        if (subject.group(3) != null || subject.group(4) != null) {
            throw new Mistake(
                    ErrorCode.EXPECTATION_FORM,
                    0,
                    "What a contract is paid has no journey and no run.",
                    "Maybe 'expect %s of %s part %s: %s'."
                            .formatted(subject.group(1), subject.group(2), subject.group(5), text));
        }
        if (!pays.matches()) {
            throw new Mistake(
                    ErrorCode.EXPECTATION_FORM,
                    0,
                    "'%s' does not say what is paid.".formatted(text),
                    "Maybe 'pays 100.00', or 'pays nothing'.");
        }
        return new PaidExpectation(
                subject.group(1),
                subject.group(2),
                subject.group(5),
                pays.group(1).equals("nothing") ? Money.ZERO : Money.parse(pays.group(1)),
                field.place());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private List<Rows> tables() {
        List<Rows> tables = new ArrayList<>();
        List<TableRow> rows = desk.block().rows();
        int at = 0;
        while (at < rows.size()) {
            int end = at + 1;
            while (end < rows.size() && rows.get(end).cells().getFirst().isEmpty()) {
                end++;
            }
            Rows read = table(rows.get(at), rows.subList(at + 1, end));
            if (read != null) {
                tables.add(read);
            }
            at = end;
        }
        return tables;
    }

    private @Nullable Rows table(TableRow head, List<TableRow> body) {
        String name = head.cells().getFirst();
        Table table = Tables.find(name).orElse(null);
        if (table == null) {
            desk.problem(
                    ErrorCode.UNKNOWN_NAME,
                    head.place(),
                    "The history has no table '%s'.".formatted(name),
                    Suggestion.orElse(
                            name,
                            Tables.all().stream().map(Table::name).toList(),
                            name.isEmpty()
                                    ? "Maybe a row '| top | client | date |' is missing before it."
                                    : "Maybe 'top' or 'episodes'."));
            return null;
        }
        List<String> header = head.cells().subList(1, head.cells().size());
        List<List<String>> cells = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (TableRow row : body) {
            if (row.cells().size() == head.cells().size()) {
                cells.add(row.cells().subList(1, row.cells().size()));
                places.add(row.place());
            } else {
                desk.problem(
                        ErrorCode.TABLE_FORM,
                        row.place(),
                        "This row has %s cells, and the first row has %s."
                                .formatted(row.cells().size(), head.cells().size()),
                        "Maybe a bar is missing.");
            }
        }
        return new Rows(table, header, head.place(), cells, places);
    }
}

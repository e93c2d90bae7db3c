package org.meed.engine.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.Definition;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.ShareRule;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * A whole framework in plain English, clause by clause, as Markdown. Nothing of it is the author's
 * but the headings and the names, so that who reads it beside the prose sees where the two part.
 */
public final class EnglishPage {

    private final Framework framework;
    private final PlainWords words;
    private final TreeMap<Integer, List<String>> said = new TreeMap<>();

    private EnglishPage(Framework framework) {
        this.framework = framework;
        this.words = PlainWords.naming(framework);
    }

    /** The page, which ends with a line feed. */
    public static String of(Framework framework) {
        EnglishPage page = new EnglishPage(framework);
        page.gather();
        return page.text();
    }

    private void gather() {
        Plan plan = framework.plan();
        put(plan.journey().source(), words.journey(plan.journey()));
        for (Definition definition : framework.definitions()) {
            put(definition.source(), words.definitionByParts(definition));
        }
        for (Parameter parameter : plan.parameters().values()) {
            put(parameter.source(), parameter(parameter));
        }
        for (OutcomeRule outcome : plan.outcomes()) {
            put(outcome.source(), words.outcome(outcome));
        }
        for (Exclusion exclusion : plan.exclusions()) {
            put(exclusion.source(), words.exclusion(exclusion));
        }
        for (PaymentRule payment : plan.payments()) {
            put(payment.source(), words.payment(payment));
        }
        for (ContractPayment payment : plan.contracting().payments()) {
            put(payment.source(), words.payment(payment));
        }
        for (ShareRule share : plan.contracting().shares()) {
            put(share.source(), words.share(share));
        }
        for (LimitRule limit : plan.limits()) {
            put(limit.source(), words.limit(limit));
        }
        plan.codeLists().values().forEach(list -> put(list.source(), List.of(codes(list))));
        plan.columnMaps().values().forEach(map -> put(map.source(), List.of(map(map))));
        plan.valueTables().values().forEach(table -> put(table.source(), List.of(values(table))));
        plan.priceTables().forEach(table -> put(table.place(), List.of(prices(table))));
        plan.numberTables().forEach(table -> put(table.source(), List.of(numbers(table))));
    }

    private void put(Source source, List<String> sentences) {
        said.put(source.line(), sentences);
    }

    private String text() {
        return ClausePage.text(
                framework.header().title(),
                "the rules of `%s` version %s"
                        .formatted(framework.id(), framework.header().version()),
                new GeneralTerms(framework).sentences(),
                framework.document().clauses(),
                said);
    }

    private static List<String> parameter(Parameter parameter) {
        return parameter.values().stream()
                .map(value ->
                        "'%s' is %s%s (%s)."
                                .formatted(
                                        parameter.name(),
                                        value.text(),
                                        parameter.values().size() == 1
                                                ? ""
                                                : " from " + English.date(value.from()),
                                        value.standing().word()))
                .toList();
    }

    private static String codes(CodeList list) {
        Stream<List<String>> rows =
                list.entries().stream()
                        .map(one -> List.of(one.code(), day(one.from()), day(one.to())));
        return "The list %s (%s); each code is in it from its first day to its last, both included, and without a bound where none is given.\n\n"
                        .formatted(list.name(), list.standing().word())
                + table(List.of("code", "first day", "last day"), rows.toList());
    }

    private static String day(int day) {
        return Days.isKnown(day) ? English.date(day) : "";
    }

    private static String map(ColumnMap map) {
        List<List<String>> rows = new ArrayList<>();
        map.columns().forEach((word, column) -> rows.add(List.of(word, column.name())));
        rows.sort((left, right) -> left.getFirst().compareTo(right.getFirst()));
        return "The table %s (%s): which column of the %s answers for which word.\n\n"
                        .formatted(map.name(), map.standing().word(), noun(map.table()))
                + table(List.of("word", "column"), rows);
    }

    private static String noun(String table) {
        return Tables.find(table).map(RowWords::noun).orElse(table);
    }

    private static String values(ValueTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.values()
                .forEach((column, value) -> rows.add(List.of(column.name(), value.toString())));
        rows.sort((left, right) -> left.getFirst().compareTo(right.getFirst()));
        return "The table %s (%s): a value for each column.\n\n"
                        .formatted(table.name(), table.standing().word())
                + table(List.of("column", "value"), rows);
    }

    private String prices(PriceTable table) {
        Stream<String> words =
                table.isOfOutcomes()
                        ? framework.plan().outcomes().stream()
                                .map(OutcomeRule::name)
                                .filter(table.prices()::containsKey)
                        : table.prices().keySet().stream().sorted();
        List<List<String>> rows =
                words.map(word -> row(word, table.bands(), band -> table.findPrice(word, band)))
                        .toList();
        return dated(table.name(), table.standing(), table.from())
                + table(header(table.rows(), table.bands()), rows);
    }

    private static String numbers(NumberTable table) {
        List<List<String>> rows =
                table.numbers().keySet().stream()
                        .sorted()
                        .map(word -> row(word, table.columns(), one -> number(table, word, one)))
                        .toList();
        return dated(table.name(), table.standing(), table.from())
                + table(header(table.rows(), table.columns()), rows);
    }

    private static @Nullable String number(NumberTable table, String row, String column) {
        BigDecimal number = table.findNumber(row, column);
        return number == null ? null : number.toPlainString();
    }

    private static String dated(String table, Standing standing, int from) {
        return "The table %s (%s), for journeys that start on or after %s.\n\n"
                .formatted(table, standing.word(), English.date(from));
    }

    private static List<String> header(String rows, List<String> columns) {
        return Stream.concat(Stream.of(rows), columns.stream()).toList();
    }

    /** A row of cells, empty where there is nothing. */
    private static List<String> row(
            String word, List<String> columns, Function<String, @Nullable Object> cell) {
        List<String> row = new ArrayList<>(List.of(word));
        for (String column : columns) {
            Object found = cell.apply(column);
            row.add(found == null ? "" : found.toString());
        }
        return row;
    }

    private static String table(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(header));
        text.append('\n').append(line(header.stream().map(_ -> "---").toList()));
        rows.forEach(row -> text.append('\n').append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}

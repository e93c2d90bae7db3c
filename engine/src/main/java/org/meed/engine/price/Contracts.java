package org.meed.engine.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * The contracts of a scheme, as known on a day. A row of {@code contracts} holds from its first day
 * to its last, or until the next of the same provider, area and lead: so no two of those hold on
 * one day. Immutable.
 */
public final class Contracts {

    private static final Column PROVIDER = Tables.CONTRACTS.column("provider");
    private static final Column SCHEME = Tables.CONTRACTS.column("scheme");
    private static final Column AREA = Tables.CONTRACTS.column("area");
    private static final Column LEAD = Tables.CONTRACTS.column("lead");
    private static final Column SHARE = Tables.CONTRACTS.column("share");
    private static final Column FROM = Tables.CONTRACTS.column("from");
    private static final Column TO = Tables.CONTRACTS.column("to");
    private static final Column VALUE = Tables.CONTRACTS.column("value");
    private static final Column AT_RISK = Tables.CONTRACTS.column("at_risk");

    private final List<Contract> all;
    private final Texts texts;

    private Contracts(List<Contract> all, Texts texts) {
        this.all = all;
        this.texts = texts;
    }

    /** No contracts, of a framework that asks for none. */
    public static Contracts none(Texts texts) {
        return new Contracts(List.of(), texts);
    }

    /**
     * The contracts of a scheme: rows that name it, or none.
     *
     * @param scheme the id of the framework
     */
    public static Contracts of(String scheme, History history, int known) {
        Texts texts = history.texts();
        List<Row> rows = new ArrayList<>();
        for (Row row : history.sharedRows(Tables.CONTRACTS, known)) {
            String named = row.text(SCHEME, texts);
            if (Days.isKnown(row.cell(FROM)) && (named.isEmpty() || named.equals(scheme))) {
                rows.add(row);
            }
        }
        List<Contract> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int end = end(rows.get(i), rows.subList(i + 1, rows.size()), texts);
            all.add(contract(rows.get(i), end, texts));
        }
        all.sort(Comparator.comparing(Contract::provider, Utf8Order.UTF_8));
        return new Contracts(List.copyOf(all), texts);
    }

    /** The first day on which a row does not hold any more. */
    private static int end(Row row, List<Row> later, Texts texts) {
        int to = row.cell(TO);
        int end = Days.isKnown(to) ? to + 1 : Days.LAST;
        for (Row next : later) {
            if (next.text(PROVIDER, texts).equals(row.text(PROVIDER, texts))
                    && next.text(AREA, texts).equals(row.text(AREA, texts))
                    && lead(next, texts).equals(lead(row, texts))) {
                return Math.min(end, next.cell(FROM));
            }
        }
        return end;
    }

    /** Whose sub-contractor a provider is; nobody is one's own. */
    private static String lead(Row row, Texts texts) {
        String lead = row.text(LEAD, texts);
        return lead.equals(row.text(PROVIDER, texts)) ? "" : lead;
    }

    private static Contract contract(Row row, int end, Texts texts) {
        BigDecimal pounds = number(row, VALUE, texts);
        BigDecimal atRisk = number(row, AT_RISK, texts);
        Money value = pounds == null ? null : pence(pounds);
        BigDecimal share = number(row, SHARE, texts);
        return new Contract(
                row,
                row.text(PROVIDER, texts),
                row.text(AREA, texts),
                lead(row, texts),
                share == null ? null : Ratio.of(share),
                new DateRange(row.cell(FROM), end),
                value,
                value == null || atRisk == null
                        ? null
                        : pence(BigDecimal.valueOf(value.pence(), 2).multiply(atRisk)));
    }

    private static @Nullable BigDecimal number(Row row, Column column, Texts texts) {
        int cell = row.cell(column);
        return Days.isKnown(cell) ? new BigDecimal(texts.at(cell)) : null;
    }

    private static Money pence(BigDecimal pounds) {
        return Money.parse(pounds.setScale(2, RoundingMode.DOWN).toPlainString());
    }

    /** By provider, then by first day. */
    List<Contract> all() {
        return all;
    }

    Texts texts() {
        return texts;
    }

    /** By which a provider has its place on a day: one of that area before one of every area. */
    @Nullable Contract of(String provider, String area, int day) {
        Contract found = null;
        for (Contract one : all) {
            boolean here = one.area().equals(area);
            if (one.provider().equals(provider)
                    && one.holdsOn(day)
                    && (here || one.area().isEmpty())
                    && (found == null || here || !found.area().equals(area))) {
                found = one;
            }
        }
        return found;
    }

    /**
     * What the contracts of a provider come to in a period, in monthly instalments; one whose sum
     * is not known adds nothing.
     */
    Money in(DateRange period, String provider, ContractSum sum) {
        Money all = Money.ZERO;
        for (Contract one : this.all) {
            if (one.provider().equals(provider)) {
                for (Instalment due : one.instalments(sum, 1, period.end() - 1)) {
                    all = period.contains(due.due()) ? all.plus(due.amount()) : all;
                }
            }
        }
        return all;
    }

    /** The rows of all. */
    public List<Row> rows() {
        return all.stream().map(Contract::row).toList();
    }

    /** The rows of a provider, or of those that it leads. */
    public List<Row> rows(String provider) {
        return all.stream()
                .filter(one -> one.provider().equals(provider) || one.lead().equals(provider))
                .map(Contract::row)
                .toList();
    }
}

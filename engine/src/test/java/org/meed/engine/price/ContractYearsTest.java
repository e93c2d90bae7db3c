package org.meed.engine.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.money.Money;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * A year of a contract pays its value, in however many rows it is written, and each instalment has
 * a name of its own.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class ContractYearsTest {

    private static final long SEED = Long.getLong("meed.seed", 20120401L);
    private static final int FIRST = Days.parse("2011-03-01");
    private static final int KNOWN = Days.parse("2015-06-15");

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "Random years of contracts of seed %d%n", SEED);
    }

    static IntStream rounds() {
        return IntStream.range(0, 200);
    }

    private static RowReader reader(HistoryBuilder builder, String header) {
        return builder.reader(Tables.CONTRACTS, "contracts.csv", List.of(header.split(",")));
    }

    /** Days on which a new row begins: the first of the year, and up to five others in it. */
    private static List<Integer> beginnings(Random chance, int first, int end) {
        IntStream others = chance.ints(chance.nextInt(6), first, end);
        return IntStream.concat(IntStream.of(first), others).sorted().distinct().boxed().toList();
    }

    private static List<Contract> contracts(List<Integer> days, int end, Money value, String risk) {
        HistoryBuilder builder = new HistoryBuilder();
        RowReader rows = reader(builder, "provider,from,to,value,at_risk,recorded");
        for (int i = 0; i < days.size(); i++) {
            int next = i + 1 < days.size() ? days.get(i + 1) : end;
            String from = Days.text(days.get(i));
            String to = Days.text(next - 1);
            rows.add(i + 2, List.of("north", from, to, value.toString(), risk, "2015-06-01"));
        }
        return Contracts.of("any", builder.build(), KNOWN).all();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void a_year_from_any_day_pays_exactly_the_sum_of_a_year_however_its_rows_are_split(int round) {
        Random chance = new Random(SEED + round);
        int first = FIRST + chance.nextInt(1_100);
        first += Days.text(first).endsWith("-02-29") ? 1 : 0; // no such day a year later
        int end = Span.years(1).after(first);
        List<Integer> days = beginnings(chance, first, end);
        Money value = new Money(chance.nextInt(2_000_000));
        List<Contract> all = contracts(days, end, value, "0." + chance.nextInt(1_000));
        assertThat(all).hasSameSizeAs(days);
        for (ContractSum sum : ContractSum.values()) {
            for (int months : new int[] {1, 3}) {
                List<Money> paid = new ArrayList<>();
                for (Contract contract : all) {
                    contract.instalments(sum, months, KNOWN)
                            .forEach(instalment -> paid.add(instalment.amount()));
                }
                assertThat(Money.sum(paid))
                        .as("%s from %s in %s", sum, days.stream().map(Days::text).toList(), months)
                        .isEqualTo(Objects.requireNonNull(all.getFirst().of(sum)));
                assertThat(paid).noneMatch(Money::isNegative);
            }
        }
    }

    @Test
    void two_rows_of_12_000_within_a_year_pay_12_000() {
        List<Integer> days = List.of(Days.parse("2012-04-01"), Days.parse("2013-02-15"));
        List<Money> paid = new ArrayList<>();
        for (Contract contract :
                contracts(days, Days.parse("2013-04-01"), Money.parse("12000.00"), "0")) {
            contract.instalments(ContractSum.VALUE, 1, KNOWN)
                    .forEach(instalment -> paid.add(instalment.amount()));
        }
        assertThat(Money.sum(paid)).isEqualTo(Money.parse("12000.00"));
        assertThat(paid).hasSize(13).contains(Money.parse("500.00"), Money.parse("1000.00"));
    }

    @Test
    void no_two_contracts_have_one_name_whatever_their_areas_are_called() {
        List<String> areas = List.of("", "x", "x under b", "under b", "x under", "under", "\"x\"");
        List<String> leads = List.of("", "b", "under b", "b under b");
        HistoryBuilder builder = new HistoryBuilder();
        RowReader rows = reader(builder, "provider,area,lead,from,value,at_risk");
        int line = 2;
        for (String area : areas) {
            for (String lead : leads) {
                rows.add(line++, List.of("north", area, lead, "2015-06-01", "12.00", "0"));
            }
        }
        Statements statements =
                new Statements(Shipped.framework("recovery-first"), builder.build());
        assertThat(statements.ofContracts(KNOWN))
                .hasSize(areas.size() * leads.size())
                .extracting(ContractLine::part)
                .doesNotHaveDuplicates()
                .contains("2015-06-01 x under b", "2015-06-01 \"x under b\"");
    }
}

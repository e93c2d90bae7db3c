package org.meed.engine.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.determine.Asked;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Cell;
import org.meed.engine.framework.plan.PaymentRule.Each;
import org.meed.engine.framework.plan.PaymentRule.Rounding;
import org.meed.engine.framework.plan.PaymentRule.Share;
import org.meed.engine.history.Given;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** A price is reckoned exactly, rounded once, and says each of its steps. */
class ReckoningTest {

    private static final Framework ACTIVITY = Shipped.framework("nhs-activity");
    private static final Framework STRETCH = Shipped.framework("bracknell-stretch");
    private static final Source SOURCE = new Source("4", 1);

    private static final Random CHANCE = new Random(20_120_401);

    private static List<String> steps(Framework framework, History history, String known) {
        Determination determination =
                new ReferenceDriver(framework.plan(), history.texts())
                        .determine(history.knownOn(0, Days.parse(known)));
        return new Pricer(framework.plan())
                .price(determination).stream()
                        .flatMap(priced -> priced.steps().stream())
                        .map(step -> step.words() + ": " + step.amount())
                        .toList();
    }

    private static Given stay(String provider) {
        return Given.table(
                Tables.EPISODES,
                """
                client, started, discharged, referral, provider
                ann, 2010-05-01, 2010-05-14, elective, %s
                """
                        .formatted(provider));
    }

    private static final String CODED =
            """
            client, date, kind, code
            ann, 2010-05-14, currency, opiate-detox
            ann, 2010-05-10, specialist, children
            """;

    @Test
    void each_line_is_a_step_and_figures_beyond_the_penny_are_kept_to_the_end() {
        assertThat(steps(ACTIVITY, stay("south").and(Tables.FACTS, CODED).history(), "2010-08-01"))
                .containsExactly(
                        "price of opiate-detox for elective: 1900.00",
                        "not times short-stay: the condition does not hold: 1900.00",
                        "plus 205.50, the price of opiate-detox, for each of 3 (nights-beyond): 2516.50",
                        "times 178 percent (top-up of children): 4479.37",
                        "times 119.8342 percent (market-forces of south): 5367.81720454",
                        "rounded to the nearest penny: 5367.82");
    }

    @Test
    void a_share_without_an_end_is_shown_by_its_first_figures() {
        Given given =
                Given.table(
                                Tables.EPISODES,
                                """
                                client, started, discharged, reason, substances
                                ann, 2012-05-01, 2012-08-01, completed-drug-free, cannabis
                                """)
                        .and(
                                Tables.ASSESSMENTS,
                                """
                                client, date, eligible, band
                                ann, 2012-04-20, yes, medium
                                """)
                        .and(
                                Tables.CONTACTS,
                                """
                                client, date, kind
                                ann, 2012-05-10, review-kept
                                ann, 2012-05-11, review-kept
                                ann, 2012-05-12, review-kept
                                ann, 2012-05-13, review-kept
                                ann, 2012-05-14, review-kept
                                ann, 2012-05-15, review-kept
                                ann, 2012-05-16, review-missed
                                """);
        assertThat(steps(STRETCH, given.history(), "2012-12-01"))
                .containsExactly(
                        "price of completion for band medium: 500.00",
                        "times 6 out of 7 (reviews-kept out of reviews-booked): 428.57142857...",
                        "rounded to the nearest penny: 428.57");
    }

    private static Cell cell(String row) {
        return new Cell("table", new CodeNode.Written(row), null);
    }

    private static Plan plan(Map<String, Money> prices, Map<String, BigDecimal> percents) {
        Map<String, Map<String, Money>> amounts = new TreeMap<>();
        prices.forEach((row, price) -> amounts.put(row, Map.of("each", price)));
        Map<String, Map<String, BigDecimal>> numbers = new TreeMap<>();
        percents.forEach((row, percent) -> numbers.put(row, Map.of("each", percent)));
        Plan plan = ACTIVITY.plan();
        Standing standing = Standing.ILLUSTRATIVE;
        return new Plan(
                plan.inForce(),
                plan.journey(),
                plan.outcomes(),
                plan.exclusions(),
                List.of(),
                plan.limits(),
                plan.contracting(),
                plan.parameters(),
                plan.codeLists(),
                plan.columnMaps(),
                plan.valueTables(),
                List.of(
                        new PriceTable(
                                "table", 0, standing, "", "row", List.of("each"), amounts, SOURCE)),
                List.of(
                        new NumberTable(
                                "table",
                                0,
                                standing,
                                "",
                                "row",
                                List.of("each"),
                                numbers,
                                SOURCE)));
    }

    private final Map<String, Money> prices = new TreeMap<>();
    private final Map<String, BigDecimal> percents = new TreeMap<>();
    private final List<PaymentRule.Line> lines = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private BigDecimal pence = BigDecimal.ZERO;

    private void addPrice(String row) {
        Money price = new Money(CHANCE.nextInt(1_000_000));
        long times = CHANCE.nextInt(40) - 10L;
        Each each = new Each.Of(new NumberNode.Fixed(times), "some", 20);
        prices.put(row, price);
        lines.add(new PaymentRule.Price(cell(row), each, null, SOURCE));
        asked.add(Asked.price(row, "", times));
        BigDecimal held = BigDecimal.valueOf(Math.clamp(times, 0, 20));
        pence = pence.add(BigDecimal.valueOf(price.pence()).multiply(held));
    }

    private void addFactor(String row) {
        BigDecimal percent = BigDecimal.valueOf(CHANCE.nextInt(200_000_000), 6);
        Share share = new Share.Listed(cell(row));
        percents.put(row, percent);
        lines.add(new PaymentRule.Factor(share, Ratio.of(1, 2), Ratio.of(3, 2), null, SOURCE));
        asked.add(Asked.price(row, "", 1));
        BigDecimal held = percent.max(BigDecimal.valueOf(50)).min(BigDecimal.valueOf(150));
        pence = pence.multiply(held).movePointLeft(2);
    }

    private static RoundingMode mode(Rounding rounding) {
        return switch (rounding) {
            case NEAREST -> RoundingMode.HALF_UP;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
    }

    /** The same by decimals with as many figures as it takes. */
    @RepeatedTest(300)
    void random_lines_come_to_what_exact_decimals_say_rounded_once() {
        int count = 1 + CHANCE.nextInt(6);
        for (int i = 0; i < count; i++) {
            if (i == 0 || CHANCE.nextBoolean()) {
                addPrice("row" + i);
            } else {
                addFactor("row" + i);
            }
        }
        Rounding rounding = List.of(Rounding.values()).get(CHANCE.nextInt(3));
        Reckoning reckoning = new Reckoning(plan(prices, percents), 0, "spell");
        for (int i = 0; i < count; i++) {
            reckoning.add(lines.get(i), asked.get(i));
        }
        reckoning.round(rounding);

        assertThat(reckoning.amount().pence())
                .isEqualTo(pence.setScale(0, mode(rounding)).longValueExact());
        assertThat(reckoning.steps().getLast().amount()).isEqualTo(reckoning.amount().toString());
        assertThat(reckoning.gaps()).isEmpty();
    }
}

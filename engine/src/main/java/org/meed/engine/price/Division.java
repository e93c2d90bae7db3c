package org.meed.engine.price;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.ShareRule;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Spells;

/**
 * Divides what a result pays between providers, after it is priced and before limits are asked. The
 * shares always add up to what is divided: odd pennies go to the largest remainders, of equal ones
 * to the first provider by name.
 */
final class Division {

    private static final Column PROVIDER = Tables.EPISODES.column("provider");
    private static final Column STARTED = Tables.EPISODES.column("started");
    private static final Column DISCHARGED = Tables.EPISODES.column("discharged");

    /** A provider's part, and how it is said. */
    private record Part(BigInteger weight, String words) {}

    private final Plan plan;
    private final Contracts contracts;
    private final Map<String, ShareRule> rules = new HashMap<>();

    Division(Plan plan, Contracts contracts) {
        this.plan = plan;
        this.contracts = contracts;
        for (ShareRule rule : plan.contracting().shares()) {
            rule.outcomes().forEach(outcome -> rules.put(outcome, rule));
        }
    }

    /** The same prices, each divided one in the place of its whole, by provider. */
    List<Priced> divide(Determination determination, List<Priced> whole) {
        return whole.stream().flatMap(one -> divide(determination, one)).toList();
    }

    private Stream<Priced> divide(Determination determination, Priced whole) {
        Result result = whole.result();
        ShareRule rule = rules.get(plan.outcomes().get(result.outcome()).name());
        if (rule == null || !(result.verdict() instanceof Verdict.Achieved(int day, _, _))) {
            return Stream.of(whole);
        }
        Map<String, Part> parts =
                switch (rule.between()) {
                    case BY_DAYS -> byDays(determination, result, day);
                    case EQUALLY -> equally(determination, result, day);
                    case BY_CONTRACT -> byContract(result, day);
                };
        boolean undivided = parts.isEmpty() || parts.keySet().equals(Set.of(result.provider()));
        return undivided ? Stream.of(whole) : divided(whole, rule, parts).stream();
    }

    private static List<Priced> divided(Priced whole, ShareRule rule, Map<String, Part> parts) {
        List<Money> amounts =
                whole.amount()
                        .splitInProportion(parts.values().stream().map(Part::weight).toList());
        List<Priced> divided = new ArrayList<>();
        parts.forEach((provider, part) -> {
            Step step =
                    new Step(
                            "share %s of clause %s: %s, of %s"
                                    .formatted(
                                            rule.name(),
                                            rule.source().clause(),
                                            part.words(),
                                            whole.amount()),
                            amounts.get(divided.size()));
            divided.add(whole.of(provider).and(List.of(step)));
        });
        return divided;
    }

    /**
     * The days of each provider in the journey before a day: a day of two episodes of one provider
     * once, of two providers once for each.
     */
    private Map<String, Integer> days(Determination determination, Result result, int day) {
        Map<String, List<DateRange>> ranges = new TreeMap<>(Utf8Order.UTF_8);
        for (Row episode : determination.journeys().get(result.journey() - 1).episodes()) {
            int started = episode.cell(STARTED);
            int discharged = episode.cell(DISCHARGED);
            int end = Days.isKnown(discharged) ? Math.min(discharged, day) : day;
            if (started <= day) {
                ranges.computeIfAbsent(
                                episode.text(PROVIDER, contracts.texts()), _ -> new ArrayList<>())
                        .add(new DateRange(started, Math.max(started, end)));
            }
        }
        Map<String, Integer> days = new TreeMap<>(Utf8Order.UTF_8);
        ranges.forEach((provider, some) -> days.put(provider, Spells.of(some).days()));
        return days;
    }

    private Map<String, Part> byDays(Determination determination, Result result, int day) {
        Map<String, Integer> days = days(determination, result, day);
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Part> parts = new TreeMap<>(Utf8Order.UTF_8);
        days.forEach((provider, some) -> {
            if (some > 0) {
                String words = "%s has %s of %s days".formatted(name(provider), some, all);
                parts.put(provider, new Part(BigInteger.valueOf(some), words));
            }
        });
        return parts;
    }

    private Map<String, Part> equally(Determination determination, Result result, int day) {
        Map<String, Integer> days = days(determination, result, day);
        Map<String, Part> parts = new TreeMap<>(Utf8Order.UTF_8);
        for (String provider : days.keySet()) {
            String words = "%s is one of %s providers".formatted(name(provider), days.size());
            parts.put(provider, new Part(BigInteger.ONE, words));
        }
        return parts;
    }

    private Map<String, Part> byContract(Result result, int day) {
        Map<String, Part> parts = new TreeMap<>(Utf8Order.UTF_8);
        Contract contract = contracts.of(result.provider(), result.area(), day);
        Ratio share = contract == null ? null : contract.share();
        if (contract == null || share == null || contract.lead().isEmpty()) {
            return parts;
        }
        put(parts, result.provider(), share, contract);
        put(parts, contract.lead(), Ratio.of(1, 1).minus(share), contract);
        return parts;
    }

    private static void put(
            Map<String, Part> parts, String provider, Ratio share, Contract contract) {
        if (share.compareTo(Ratio.ZERO) > 0) {
            // a share and what it leaves of one have the same number below the line
            String words =
                    "%s has %s by %s".formatted(name(provider), share.inPercent(), contract.row());
            parts.put(provider, new Part(share.above(), words));
        }
    }

    private static String name(String provider) {
        return provider.isEmpty() ? "a provider without a name" : provider;
    }
}

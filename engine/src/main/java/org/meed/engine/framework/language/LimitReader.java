package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.LimitRule.Amount;
import org.meed.engine.framework.plan.LimitRule.AtTheEnd;
import org.meed.engine.framework.plan.LimitRule.Group;
import org.meed.engine.money.Money;
import org.meed.engine.time.Days;
import org.meed.engine.time.Periods;

/** Reads {@code limit} blocks: caps and budgets. */
final class LimitReader {

    /** Far above any budget, and far enough below what {@link Money} holds. */
    private static final Money MOST = Money.parse("1000000000000.00");

    private static final Pattern AMOUNT =
            Pattern.compile("([^,]+?)\\s*,\\s*([a-z]+)\\s*,\\s*\"(.+)\"");

    private final BlockDesk desk;
    private final List<String> bands;
    private final SharedRuleReader shared;

    LimitReader(BlockDesk desk, Declarations names) {
        this.desk = desk;
        this.bands = names.bands();
        this.shared = new SharedRuleReader(desk, names);
    }

    @Nullable LimitRule read() {
        desk.allow(Set.of("of", "for each", "in each", "to", "at the end"), "to");
        shared.label();
        List<String> outcomes = desk.readRequired("of", shared::outcomes);
        List<Group> forEach = desk.readOptional("for each", LimitReader::groups);
        Field inEach = desk.block().findField("in each");
        Periods periods = desk.read(inEach, LimitReader::periods);
        Field to = desk.required("to");
        ContractSum ofContracts = to == null ? null : ofContracts(to.text().toString());
        List<Amount> amounts = to == null || ofContracts != null ? List.of() : amounts(to);
        AtTheEnd atTheEnd = desk.readRequired("at the end", LimitReader::atTheEnd);
        byBand(amounts, atTheEnd);
        if (inEach == null) {
            wholeLife(amounts, atTheEnd);
        }
        if (to != null
                && ofContracts != null
                && (inEach == null || (forEach == null || !forEach.contains(Group.PROVIDER)))) {
            ofNoProvider(to);
        }
        return desk.failed()
                        || outcomes == null
                        || atTheEnd == null
                        || (amounts.isEmpty() && ofContracts == null)
                ? null
                : new LimitRule(
                        desk.block().name(),
                        outcomes,
                        forEach == null ? List.of() : forEach,
                        periods,
                        amounts,
                        ofContracts,
                        atTheEnd,
                        desk.source());
    }

    /** What of a provider's contracts is the amount; null where it is written. */
    private static @Nullable ContractSum ofContracts(String text) {
        for (ContractSum sum : ContractSum.values()) {
            if (text.equals(sum.words() + " of contracts")) {
                return sum;
            }
        }
        return null;
    }

    private void ofNoProvider(Field to) {
        desk.problem(
                ErrorCode.LIMIT_FORM,
                to.place(),
                "This limit is of contracts, and not of each provider's in each period.",
                "Maybe 'for each: provider' and 'in each: year from 1 April'.");
    }

    /** What a limit with an amount for each band must say. */
    private void byBand(List<Amount> amounts, @Nullable AtTheEnd atTheEnd) {
        Field to = desk.block().findField("to");
        List<String> said = amounts.stream().map(Amount::band).toList();
        if (to == null || said.stream().allMatch(String::isEmpty)) {
            return;
        }
        List<String> missing = bands.stream().filter(band -> !said.contains(band)).toList();
        if (said.contains("")) {
            desk.problem(
                    ErrorCode.LIMIT_FORM,
                    to.place(),
                    "This limit has an amount by band and another by day.",
                    "Maybe a line for each band, and none for a day.");
        } else if (!missing.isEmpty()) {
            desk.problem(
                    ErrorCode.LIMIT_FORM,
                    to.place(),
                    "This limit has no amount for the band '%s'.".formatted(missing.getFirst()),
                    "Maybe a line for each of %s.".formatted(String.join(", ", bands)));
        } else if (atTheEnd != null && atTheEnd != AtTheEnd.STOP) {
            desk.problem(
                    ErrorCode.LIMIT_FORM,
                    to.place(),
                    "This limit has an amount for each band, and results of several cannot share what is left.",
                    "Maybe 'at the end: stop'.");
        }
    }

    /** What only a limit with periods can say. */
    private void wholeLife(List<Amount> amounts, @Nullable AtTheEnd atTheEnd) {
        Field end = desk.block().findField("at the end");
        Field to = desk.block().findField("to");
        if (atTheEnd == AtTheEnd.CARRY_OVER && end != null) {
            desk.problem(
                    ErrorCode.LIMIT_FORM,
                    end.place(),
                    "This limit is for the whole life of the framework, and has no next period to carry over to.",
                    "Maybe 'in each: year from 1 April' is missing.");
        } else if (amounts.size() > 1 && amounts.getFirst().band().isEmpty() && to != null) {
            desk.problem(
                    ErrorCode.LIMIT_FORM,
                    to.place(),
                    "This limit is for the whole life of the framework, and has more than one amount.",
                    "Maybe 'in each: year from 1 April' is missing.");
        }
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        for (String word : Pattern.compile(" and |,").splitAsStream(text).toList()) {
            Group group = group(word.strip(), text.indexOf(word.strip()));
            if (!groups.contains(group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static Group group(String word, int offset) {
        for (Group group : Group.values()) {
            if (group.word().equals(word)) {
                return group;
            }
        }
        List<String> words = Arrays.stream(Group.values()).map(Group::word).toList();
        throw new Mistake(
                ErrorCode.UNKNOWN_WORD,
                Math.max(0, offset),
                "'%s' is nothing that each has a limit of its own.".formatted(word),
                Suggestion.orElse(word, words, TableReader.oneOf(words)));
    }

    /** Periods of the calendar, one after another. */
    static Periods periods(String text) {
        return Periods.parse(text)
                .orElseThrow(() ->
                        new Mistake(
                                ErrorCode.LIMIT_FORM,
                                0,
                                "'%s' is no period of the calendar.".formatted(text),
                                "Maybe 'year from 1 April', 'quarter' or 'month'."));
    }

    private static AtTheEnd atTheEnd(String text) {
        for (AtTheEnd atTheEnd : AtTheEnd.values()) {
            if (atTheEnd.words().equals(text)) {
                return atTheEnd;
            }
        }
        throw new Mistake(
                ErrorCode.UNKNOWN_WORD,
                0,
                "'%s' does not say what becomes of what does not fit.".formatted(text),
                "Maybe 'stop', 'pro rata' or 'carry over'.");
    }

    /** One amount, or some by the day from which each holds, or by band. */
    private List<Amount> amounts(Field to) {
        List<Amount> amounts = new ArrayList<>();
        if (to.children().isEmpty()) {
            Amount amount = desk.read(to, text -> amount(Days.FIRST, text));
            return amount == null ? List.of() : List.of(amount);
        }
        Set<String> seen = new HashSet<>();
        for (Field child : to.children()) {
            desk.once(child, seen);
            desk.allowUnder(child, Set.of());
            boolean isBand = bands.contains(child.word());
            int from = isBand ? Days.FIRST : Days.parseOrUnknown(child.word());
            if (!Days.isKnown(from)) {
                desk.problem(
                        ErrorCode.BAD_DATE,
                        child.place(),
                        "An amount begins with the day from which it holds or with a band, and '%s' is neither."
                                .formatted(child.word()),
                        "Maybe '2012-04-01: 2000000.00, illustrative, \"why\"'.");
                continue;
            }
            Amount amount = desk.read(child, text -> amount(from, text));
            if (amount != null) {
                amounts.add(isBand ? amount.of(child.word()) : amount);
            }
        }
        amounts.sort(Comparator.comparingInt(Amount::from));
        return amounts;
    }

    private static Amount amount(int from, String text) {
        Matcher match = AMOUNT.matcher(text);
        if (!match.matches()) {
            throw new Mistake(
                    ErrorCode.PARAMETER_FORM,
                    0,
                    "'%s' is no amount with its standing and its source.".formatted(text),
                    "Maybe '2000000.00, illustrative, \"why\"'.");
        }
        Standing standing = ParameterReader.standing(match.group(2), match.start(2));
        return new Amount(from, money(match.group(1)), standing, match.group(3));
    }

    private static Money money(String written) {
        try {
            Money money = Money.parse(written);
            if (!money.isNegative() && money.compareTo(MOST) <= 0) {
                return money;
            }
        } catch (IllegalArgumentException wrong) {
            // said below
        }
        throw new Mistake(
                ErrorCode.BAD_MONEY,
                0,
                "'%s' is no amount that a limit can have.".formatted(written),
                "Maybe pounds and pence, as in 2000000.00, and a thousand billion pounds at most.");
    }
}

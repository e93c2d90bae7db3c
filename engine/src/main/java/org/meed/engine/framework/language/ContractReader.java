package org.meed.engine.framework.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Field;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.framework.plan.ShareRule;
import org.meed.engine.framework.plan.ShareRule.Between;

/** Reads what hangs on contracts: {@code share} blocks, and payments for every contract. */
final class ContractReader {

    private static final Pattern PAYS = Pattern.compile("(.+), in each (month|quarter)");

    private final BlockDesk desk;
    private final SharedRuleReader shared;

    ContractReader(BlockDesk desk, Declarations names) {
        this.desk = desk;
        this.shared = new SharedRuleReader(desk, names);
    }

    /** Whether a block is a payment for every contract. */
    static boolean isOfContracts(BlockDesk desk) {
        Field of = desk.block().findField("for");
        return of != null && of.text().toString().equals("every contract");
    }

    @Nullable ShareRule share() {
        desk.allow(Set.of("of", "between"));
        shared.label();
        List<String> outcomes = desk.readRequired("of", shared::outcomes);
        Between between = desk.readRequired("between", ContractReader::between);
        return desk.failed() || outcomes == null || between == null
                ? null
                : new ShareRule(desk.block().name(), outcomes, between, desk.source());
    }

    private static Between between(String text) {
        for (Between between : Between.values()) {
            if (between.words().equals(text)) {
                return between;
            }
        }
        List<String> words = Arrays.stream(Between.values()).map(Between::words).toList();
        throw new Mistake(
                ErrorCode.UNKNOWN_WORD,
                0,
                "'%s' does not say between whom, and in what proportion.".formatted(text),
                Suggestion.orElse(text, words, "Maybe '%s'.".formatted(words.getFirst())));
    }

    /** The payment of contracts; null where it is one of results. */
    @Nullable ContractPayment payment() {
        if (!isOfContracts(desk)) {
            return null;
        }
        desk.allow(Set.of("for", "pays"));
        shared.label();
        ContractPayment payment = desk.readRequired("pays", this::pays);
        return desk.failed() ? null : payment;
    }

    private ContractPayment pays(String text) {
        Matcher match = PAYS.matcher(text);
        if (match.matches()) {
            for (ContractSum sum : List.of(ContractSum.VALUE, ContractSum.SAFE)) {
                if (sum.words().equals(match.group(1))) {
                    int months = match.group(2).equals("month") ? 1 : 3;
                    return new ContractPayment(desk.block().name(), sum, months, desk.source());
                }
            }
        }
        throw new Mistake(
                ErrorCode.EXPECTED,
                0,
                "'%s' is nothing that a contract pays.".formatted(text),
                "Maybe 'value less at risk, in each month'.");
    }
}

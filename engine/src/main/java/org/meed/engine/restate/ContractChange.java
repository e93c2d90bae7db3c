package org.meed.engine.restate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Statements;
import org.meed.engine.time.Days;

/**
 * An instalment of a contract that is not what it was.
 *
 * @param line which it is, as it is, or as it was where it is no more
 * @param dueWas the epoch day on which it was due; unknown when it was not
 * @param dueIs the epoch day on which it is due; unknown when it is not
 * @param because {@link Cause#TIME} when it only fell due, else {@link Cause#CONTRACT}
 * @param evidence the contract, or the rows of contracts that are known otherwise
 */
public record ContractChange(
        ContractLine line,
        Money was,
        Money is,
        int dueWas,
        int dueIs,
        Cause because,
        List<Row> evidence) {

    public ContractChange {
        evidence = List.copyOf(evidence);
    }

    private record Key(String provider, int payment, String part) {
        static Key of(ContractLine line) {
            return new Key(line.provider(), line.payment(), line.part());
        }
    }

    /** What is to be posted: positive to be paid, negative to be taken back. */
    public Money difference() {
        return is.minus(was);
    }

    /** Every instalment that differs between what was known on two days, in their order. */
    public static List<ContractChange> between(Statements statements, int previous, int known) {
        Map<Key, ContractLine> was = byKey(statements.ofContracts(previous));
        Map<Key, ContractLine> is = byKey(statements.ofContracts(known));
        Comparator<Key> order =
                Comparator.comparing(Key::provider, Utf8Order.UTF_8)
                        .thenComparingInt(Key::payment)
                        .thenComparing(Key::part, Utf8Order.UTF_8);
        Set<Key> keys = new TreeSet<>(order);
        keys.addAll(was.keySet());
        keys.addAll(is.keySet());
        List<ContractChange> changes = new ArrayList<>();
        for (Key key : keys) {
            ContractLine before = was.get(key);
            ContractLine now = is.get(key);
            if (!amount(before).equals(amount(now)) || due(before) != due(now)) {
                changes.add(of(before, now, previous, statements, known));
            }
        }
        return changes;
    }

    private static ContractChange of(
            @Nullable ContractLine before,
            @Nullable ContractLine now,
            int previous,
            Statements statements,
            int known) {
        boolean fellDue = before == null && now != null && now.due() > previous;
        ContractLine line = Objects.requireNonNull(now == null ? before : now);
        return new ContractChange(
                line,
                amount(before),
                amount(now),
                due(before),
                due(now),
                fellDue ? Cause.TIME : Cause.CONTRACT,
                fellDue
                        ? List.of(line.contract())
                        : Agreements.evidence(
                                statements.contracts(previous),
                                statements.contracts(known),
                                line.provider()));
    }

    private static Money amount(@Nullable ContractLine line) {
        return line == null ? Money.ZERO : line.amount();
    }

    private static int due(@Nullable ContractLine line) {
        return line == null ? Days.UNKNOWN : line.due();
    }

    private static Map<Key, ContractLine> byKey(List<ContractLine> lines) {
        return lines.stream().collect(Collectors.toMap(Key::of, Function.identity()));
    }
}

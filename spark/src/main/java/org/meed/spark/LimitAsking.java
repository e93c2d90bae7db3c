package org.meed.spark;

import java.io.Serial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.ResultKey;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.history.History;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.history.Texts;
import org.meed.engine.money.Money;
import org.meed.engine.price.Allotment;
import org.meed.engine.price.Allotment.Allotted;
import org.meed.engine.price.Claim;
import org.meed.engine.price.Contracts;
import org.meed.engine.price.LimitScope;
import org.meed.engine.price.Piece;

/** Asks one limit for pieces of paid lines that are sorted by group and order. */
final class LimitAsking implements MapPartitionsFunction<Row, Row> {

    @Serial private static final long serialVersionUID = 1;

    private static final int DAY = LimitStage.PIECES.fieldIndex(LimitStage.DAY);
    private static final int LEFT = LimitStage.PIECES.fieldIndex(LimitStage.LEFT);
    private static final int TOUCHED = LimitStage.PIECES.fieldIndex(LimitStage.TOUCHED);
    private static final int GROUP = LimitStage.PIECES.fieldIndex(LimitStage.GROUP);

    /** Before the group of a piece that asks, and before the client of one that does not. */
    private static final String ASKS = "+";

    private static final String PASSES = "-";

    private final Agreement agreement;
    private final int known;
    private final Broadcast<SharedRows> shared;
    private final int limit;

    LimitAsking(Agreement agreement, int known, Broadcast<SharedRows> shared, int limit) {
        this.agreement = agreement;
        this.known = known;
        this.shared = shared;
        this.limit = limit;
    }

    /** What is asked of the engine, on the machine where it is asked. */
    private final class Asked {

        private final Plan plan;
        private final LimitRule rule;
        private final LimitScope scope;

        Asked() {
            Framework framework = agreement.frameworks().getFirst();
            History history = shared.value().history(new Texts(), new NoticeBook());
            this.plan = framework.plan();
            this.rule = plan.limits().get(limit);
            this.scope =
                    new LimitScope(rule, plan, Contracts.of(framework.id(), history, known), known);
        }

        Piece piece(Row row) {
            ResultKey key =
                    new ResultKey(
                            row.getAs(FoundRows.CLIENT),
                            row.<Integer>getAs(FoundRows.JOURNEY),
                            row.<Integer>getAs(FoundRows.OUTCOME_AT),
                            row.<Integer>getAs(FoundRows.RUN),
                            row.<Integer>getAs(FoundRows.PART_AT));
            Claim claim =
                    Claim.bare(
                            plan,
                            key,
                            row.<Integer>getAs(FoundRows.SETTLED),
                            row.getAs(FoundRows.PROVIDER),
                            row.getAs(FoundRows.AREA),
                            row.getAs(FoundRows.BAND),
                            new Money(row.<Long>getAs(FoundRows.PENCE)));
            return new Piece(claim, row.getInt(DAY), new Money(row.getLong(LEFT)));
        }

        String group(Piece piece) {
            if (!scope.asks(piece)) {
                return PASSES + piece.claim().key().client();
            }
            StringBuilder group = new StringBuilder(ASKS);
            for (Object part : scope.group(piece)) {
                String text = part.toString();
                group.append(text.length()).append(':').append(text);
            }
            return group.toString();
        }
    }

    /** Says of pieces to which group they belong. */
    MapPartitionsFunction<Row, Row> grouping() {
        return rows -> {
            Asked asked = new Asked();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    Row row = rows.next();
                    return with(row, GROUP, asked.group(asked.piece(row)));
                }
            };
        };
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Task(rows);
    }

    private final class Task implements Iterator<Row> {

        private final Asked asked = new Asked();
        private final Iterator<Row> rows;
        private final Queue<Row> given = new ArrayDeque<>();
        private @Nullable Row next;
        private String group = "";
        private @Nullable Allotment allotment;

        Task(Iterator<Row> rows) {
            this.rows = rows;
            this.next = rows.hasNext() ? rows.next() : null;
        }

        @Override
        public boolean hasNext() {
            while (given.isEmpty() && next != null) {
                give(some(next));
            }
            return !given.isEmpty();
        }

        @Override
        public Row next() {
            return given.remove();
        }

        /** Those that must be asked at once: of one group and day where the limit shares. */
        private List<Row> some(Row first) {
            boolean shares =
                    asked.rule.atTheEnd() == LimitRule.AtTheEnd.PRO_RATA
                            && first.getString(GROUP).startsWith(ASKS);
            List<Row> some = new ArrayList<>();
            do {
                some.add(Objects.requireNonNull(next));
                next = rows.hasNext() ? rows.next() : null;
            } while (shares
                    && next != null
                    && next.getString(GROUP).equals(first.getString(GROUP))
                    && next.getInt(DAY) == first.getInt(DAY));
            return some;
        }

        private void give(List<Row> some) {
            String its = some.getFirst().getString(GROUP);
            if (its.startsWith(PASSES)) {
                given.addAll(some);
                return;
            }
            List<Piece> pieces = some.stream().map(asked::piece).toList();
            if (allotment == null || !its.equals(group)) {
                allotment = asked.scope.allotment(pieces.getFirst());
                group = its;
            }
            List<Allotted> allotted = allotment.of(pieces);
            for (int i = 0; i < some.size(); i++) {
                give(some.get(i), allotted.get(i));
            }
        }

        private void give(Row row, Allotted allotted) {
            if (allotted.isUntouched()) {
                given.add(row);
                return;
            }
            Row touched = with(row, TOUCHED, true);
            for (Piece piece : allotted.given()) {
                Row dated = with(touched, DAY, piece.day());
                given.add(with(dated, LEFT, piece.amount().pence()));
            }
            if (allotted.given().isEmpty()) {
                given.add(with(touched, LEFT, 0L));
            }
        }
    }

    private static Row with(Row row, int place, Object value) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == place ? value : row.get(i);
        }
        return new GenericRowWithSchema(values, row.schema());
    }
}

package org.meed.spark;

import java.io.Serial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;
import org.meed.engine.determine.GroupSum;
import org.meed.engine.determine.GroupTallies;
import org.meed.engine.history.History;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Tables;
import org.meed.files.results.Terms;
import org.meed.spark.ClientsDriver.Found;

/**
 * The first stage, a task at a time: from rows sorted by root to lines of results, one block after
 * another. What was wrong with the rows, what groups count and which tables have rows goes to the
 * totals when the task has ended.
 */
final class DetermineBlocks implements MapPartitionsFunction<Row, Row> {

    @Serial private static final long serialVersionUID = 1;

    private final Agreement agreement;
    private final int known;
    private final Broadcast<SharedRows> shared;
    private final NoticeTotals notices;
    private final GroupTotals groups;
    private final CollectionAccumulator<Integer> tables;

    DetermineBlocks(
            Agreement agreement,
            int known,
            Broadcast<SharedRows> shared,
            NoticeTotals notices,
            GroupTotals groups,
            CollectionAccumulator<Integer> tables) {
        this.agreement = agreement;
        this.known = known;
        this.shared = shared;
        this.notices = notices;
        this.groups = groups;
        this.tables = tables;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Task(rows);
    }

    private final class Task implements Iterator<Row> {

        private final Blocks blocks;
        private final Terms terms = agreement.terms();
        private final NoticeBook book = new NoticeBook();
        private final Set<Integer> seen = new TreeSet<>();
        private final Queue<Row> found = new ArrayDeque<>();
        private List<GroupTotals.Total> totals = List.of();
        private boolean ended;

        Task(Iterator<Row> rows) {
            this.blocks = new Blocks(rows, shared.value().fileNames());
        }

        @Override
        public boolean hasNext() {
            while (found.isEmpty() && blocks.hasNext()) {
                determine(blocks.next());
            }
            if (found.isEmpty() && !ended) {
                ended = true;
                notices.add(NoticeTotals.Noted.of(book));
                groups.add(totals);
                seen.forEach(tables::add);
            }
            return !found.isEmpty();
        }

        @Override
        public Row next() {
            return found.remove();
        }

        private void determine(Block block) {
            Texts texts = new Texts();
            History unowned = shared.value().history(texts, new NoticeBook());
            NoticeBook own = new NoticeBook();
            History history = block.history(texts, own);
            book.add(own);
            Tables.all().stream()
                    .filter(table -> !history.isEmpty(table))
                    .forEach(table -> seen.add(table.index()));
            Map<Integer, GroupTallies> tallies = new TreeMap<>();
            agreement.driver(unowned).determine(history, known, one -> add(one, tallies));
            if (!tallies.isEmpty()) {
                totals = GroupTotals.together(totals, totals(tallies, block.byClient()));
            }
        }

        private List<GroupTotals.Total> totals(
                Map<Integer, GroupTallies> tallies, Function<String, List<PackedRow>> rows) {
            List<GroupTotals.Total> some = new ArrayList<>();
            tallies.forEach((version, tally) -> {
                for (GroupSum sum : tally.sums()) {
                    some.add(GroupTotals.Total.of(version, sum, rows.apply(sum.first().client())));
                }
            });
            return some;
        }

        private void add(Found one, Map<Integer, GroupTallies> tallies) {
            if (!one.determination().members().isEmpty()) {
                tallies.computeIfAbsent(
                                one.version(),
                                version -> new GroupTallies(terms.at(version).plan()))
                        .add(one.determination());
            }
            FoundRows.add(terms, one.version(), 0, one.determination(), one.paid(), found::add);
        }
    }
}

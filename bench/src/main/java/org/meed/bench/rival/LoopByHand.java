package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.List;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.engine.time.Days;

/** Loops over the rows of some clients, which answer one question each. */
final class LoopByHand implements Loaded {

    private static final int NEVER = Integer.MAX_VALUE;

    private static final int MET = 0;
    private static final int ENDED = 1;
    private static final int OPEN = 2;

    private static final List<String> REASONS = List.of(Found.MET, Found.ENDED, Found.OPEN);

    private final HandRows rows;
    private final int known;

    /** The journeys in force: whose each is, its number, and what is found. */
    private final int[] client;

    private final int[] number;
    private final int[] because;
    private final int[] on;

    LoopByHand(HandRows rows, int known) {
        this.rows = rows;
        this.known = known;
        this.client = new int[rows.started.length];
        this.number = new int[rows.started.length];
        this.because = new int[rows.started.length];
        this.on = new int[rows.started.length];
    }

    /** Finds of each journey in force the verdict; says how many there are. */
    private int find(boolean pairs) {
        int found = 0;
        for (int c = 0; c < rows.clients(); c++) {
            int end = rows.stays[c + 1];
            int numbered = 0;
            for (int i = rows.stays[c]; i < end; ) {
                int first = i;
                int last = rows.reach[i++];
                while (i < end && rows.started[i] <= last + National.GAP) {
                    last = Math.max(last, rows.reach[i++]);
                }
                numbered++;
                int start = rows.started[first];
                if (start >= National.FROM && start < National.TILL) {
                    int columns = rows.presented[first];
                    client[found] = c;
                    number[found] = numbered;
                    judge(
                            found++,
                            last,
                            pairs ? pair(c, start, last, columns) : clean(c, start, last, columns));
                }
            }
        }
        return found;
    }

    /** The day of the first review of a journey that shows no use. */
    private int clean(int c, int start, int last, int columns) {
        for (int i = rows.reviews[c]; i < rows.reviews[c + 1]; i++) {
            if (isClean(i, start, last, columns)) {
                return rows.day[i];
            }
        }
        return NEVER;
    }

    private boolean isClean(int review, int start, int last, int columns) {
        int day = rows.day[review];
        return day >= start && day <= last && (rows.used[review] & columns) == 0;
    }

    /**
     * The day of the first such review that another one goes before, far enough and not too far.
     */
    private int pair(int c, int start, int last, int columns) {
        int begin = rows.reviews[c];
        for (int later = begin; later < rows.reviews[c + 1]; later++) {
            if (isClean(later, start, last, columns)) {
                int day = rows.day[later];
                for (int i = begin; i < later && rows.day[i] + 70 <= day; i++) {
                    if (day < rows.yearOn[i] && isClean(i, start, last, columns)) {
                        return day;
                    }
                }
            }
        }
        return NEVER;
    }

    private void judge(int journey, int last, int won) {
        boolean over = won == NEVER && last + National.GAP + 1 <= known;
        because[journey] = won <= known ? MET : over ? ENDED : OPEN;
        on[journey] = won != NEVER ? won : over ? last : Days.UNKNOWN;
    }

    @Override
    public long ask(Question question) {
        int found = find(question == Question.ABSTINENT);
        long sum = found;
        for (int journey = 0; journey < found; journey++) {
            sum += (31L * number[journey] + because[journey] + on[journey]) * (2 * journey + 1);
        }
        return sum;
    }

    @Override
    public List<Answer> answers(Question question) {
        int found = find(question == Question.ABSTINENT);
        List<Answer> answers = new ArrayList<>();
        for (int journey = 0; journey < found; journey++) {
            String reason = REASONS.get(because[journey]);
            answers.add(
                    new Found(number[journey], reason, on[journey])
                            .answer(client[journey], question));
        }
        return answers;
    }
}

package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;

/** Notices that are too many to be told, gathered in one book or in several. */
class NoticeBookTest {

    private static final int MANY = 25_000;

    private static Notice onLine(int line) {
        return NoticeCode.NO_SUCH_DAY.at("top.csv", line, "date", "no day", null);
    }

    private static List<Notice> shuffled() {
        List<Notice> notices = new ArrayList<>();
        for (int line = 2; line < 2 + MANY; line++) {
            notices.add(onLine(line));
        }
        Collections.shuffle(notices, new Random(7));
        return notices;
    }

    @Test
    void the_first_ten_thousand_of_a_kind_are_told_in_whatever_order_they_come() {
        NoticeBook book = new NoticeBook();
        shuffled().forEach(book::add);

        List<Notice> all = book.all();

        assertThat(all).hasSize(NoticeBook.EACH + 1);
        assertThat(all.getFirst())
                .isEqualTo(
                        NoticeCode.MORE_OF_THE_SAME.at(
                                "top.csv",
                                1,
                                "date",
                                "Another 15000 rows have the mistake `no-such-day`.",
                                null));
        assertThat(all.get(1)).isEqualTo(onLine(2));
        assertThat(all.getLast()).isEqualTo(onLine(10_001));
    }

    @Test
    void books_of_parts_make_the_book_of_the_whole() {
        NoticeBook whole = new NoticeBook();
        NoticeBook parts = new NoticeBook();
        for (List<Notice> some :
                List.of(shuffled().subList(0, 12_000), shuffled().subList(12_000, MANY))) {
            NoticeBook part = new NoticeBook();
            some.forEach(part::add);
            parts.add(part);
            some.forEach(whole::add);
        }

        assertThat(parts.all()).isEqualTo(whole.all());
    }
}

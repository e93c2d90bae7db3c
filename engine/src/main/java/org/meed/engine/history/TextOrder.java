package org.meed.engine.history;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.meed.engine.time.Days;

/**
 * The texts of a history in order of their UTF-8 bytes. In a file they stand so, and their places
 * are their numbers: whoever reads it sees at once that none stands there twice, and finds one
 * without an index.
 */
final class TextOrder {

    private final TextColumn sorted;

    /** The place of each by its number. */
    private final int[] places;

    private TextOrder(TextColumn sorted, int[] places) {
        this.sorted = sorted;
        this.places = places;
    }

    /**
     * Puts texts in order.
     *
     * @throws TooManyNames when they come to more than two gigabytes
     */
    static TextOrder of(Texts texts) {
        Integer[] numbers =
                IntStream.range(0, texts.size())
                        .boxed()
                        .sorted(Comparator.comparing(texts::at, Utf8Order.UTF_8))
                        .toArray(Integer[]::new);
        int[] places = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            places[numbers[i]] = i;
        }
        return new TextOrder(
                TextColumn.of(numbers.length, place -> texts.at(numbers[place])), places);
    }

    TextColumn sorted() {
        return sorted;
    }

    /** The places of texts, given their numbers; what is unknown stays so. */
    int[] places(int[] numbers) {
        return Arrays.stream(numbers)
                .map(number -> number == Days.UNKNOWN ? number : places[number])
                .toArray();
    }

    /** The same of the cells of so many rows. */
    Cells places(Cells numbers, int rows) {
        int[] read = new int[rows];
        numbers.read(0, rows, read);
        return Cells.of(places(read));
    }
}

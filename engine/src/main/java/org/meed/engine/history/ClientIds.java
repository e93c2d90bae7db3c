package org.meed.engine.history;

/** The ids of the clients of a history, in order of their UTF-8 bytes. Immutable. */
final class ClientIds {

    private final Texts texts;
    private final int[] numbers;

    /**
     * Takes ids that are in order.
     *
     * @param numbers those of the ids among the texts; the array is kept
     */
    ClientIds(Texts texts, int[] numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Where their ids are. */
    Texts texts() {
        return texts;
    }

    int count() {
        return numbers.length;
    }

    /** The number of the text of each. */
    int[] numbers() {
        return numbers.clone();
    }

    /** The id of a place. */
    String at(int place) {
        return texts.at(numbers[place]);
    }
}

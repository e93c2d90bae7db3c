package org.meed.bench.beside;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;

/** A system that answers questions about clients, Meed being one of them. */
public interface Contender {

    /** Its name, how it is written, and where it is helped. */
    Introduction introduction();

    /** What it can be asked. */
    Set<Question> questions();

    /** What others like it are asked that it has no words for. */
    default Set<Question> unsaid() {
        return Set.of();
    }

    /** How many threads it may use; Meed is given as many beside it. */
    default int threads() {
        return 1;
    }

    /** What it reads files with; null when it takes what Meed has read. */
    default @Nullable FileReading reading(int known) {
        return null;
    }

    /** Whether it takes a whole question at once, so that asking it about few would wrong it. */
    default boolean asksOfAll() {
        return false;
    }

    /**
     * Takes the clients of the first so many places, laid out as suits it best.
     *
     * @param known the day on which everything is asked
     */
    Loaded load(MadeData made, int clients, int known);

    /**
     * What the table says of a contender.
     *
     * @param name its name and, where it matters, how it is set up
     * @param version which release of it
     * @param written how the questions are written for it
     * @param helped what it is spared that Meed does by itself; empty when nothing
     * @param saysWhyNot whether it also says why what is not achieved is not; else it only gives
     *     what is
     * @param goal how many times as fast Meed is meant to be; 0 when nothing is meant
     */
    record Introduction(
            String name,
            String version,
            String written,
            String helped,
            boolean saysWhyNot,
            int goal) {}

    /** A contender that reads files by itself, for one day on which everything is asked. */
    interface FileReading extends AutoCloseable {

        /** Takes all that it wants from the tables of a history folder, all else forgotten. */
        void readTables(Path tables);

        /**
         * Keeps what it has in a file of its own; not timed.
         *
         * @param folder where it may write
         * @return whether it does: a running server keeps it anyhow
         */
        boolean keep(Path folder);

        /** Opens its own file and reads all that is in it, all else forgotten. */
        void readOwn(Path folder);

        /** Asks about what was read last. */
        Loaded loaded();

        @Override
        void close();
    }

    /** A contender that has its data. */
    interface Loaded extends AutoCloseable {

        /** Makes ready for a question what is made once: compiles it, say. Not timed. */
        default void prepare(Question question) {}

        /**
         * Answers a question about all that is loaded; this is what is timed.
         *
         * @return a number that depends on the answers, the same each time
         */
        long ask(Question question);

        /** The answers to a question, in any order; not timed. */
        List<Answer> answers(Question question);

        @Override
        default void close() {}
    }
}

package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.schema.Table;

/**
 * An episode on its way into a history: what was agreed of it, and the rows that will be written
 * when it is accepted.
 */
final class Stay {
    private final EpisodeKey key;
    private final String name;
    private final Agreement said;
    private final List<Pending> pending = new ArrayList<>();

    /** A row that waits for its episode. */
    record Pending(Table table, String id, List<String> cells) {}

    /**
     * A stay without rows.
     *
     * @param name the episode's name in the history
     * @param said what its rows agree on, see {@link EpisodeCells#COLUMNS}
     */
    Stay(EpisodeKey key, String name, Agreement said) {
        this.key = key;
        this.name = name;
        this.said = said;
    }

    String client() {
        return key.client();
    }

    String name() {
        return name;
    }

    Place place() {
        return said.place();
    }

    List<Place> places() {
        return said.places();
    }

    /** What is said in one of the columns of {@link EpisodeCells}. */
    String cell(int column) {
        return said.cell(column);
    }

    int day(int column) {
        return NdtmsDay.read(cell(column));
    }

    String provider() {
        return cell(EpisodeCells.PROVIDER);
    }

    /** The day of triage; of referral where that is not known. */
    String assessed() {
        String triaged = cell(EpisodeCells.TRIAGED);
        return triaged.isEmpty() ? cell(EpisodeCells.REFERRED) : triaged;
    }

    /** What its rows say of where they come from. */
    String source(Provenance provenance) {
        return provenance.ofAgency(key.agency(), key.number(), key.client());
    }

    /** The name of a row about the episode: the same at every import with the same salt. */
    String id(Pseudonyms names, String what) {
        return names.of('n', key.client(), key.number(), key.name(), what);
    }

    void add(Table table, String id, List<String> cells) {
        pending.add(new Pending(table, id, cells));
    }

    List<Pending> pending() {
        return pending;
    }
}

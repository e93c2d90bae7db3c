package org.meed.files.ndtms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.files.continuing.Absence;
import org.meed.files.continuing.PastHistory;

/**
 * Of which agencies' clients the files speak. What they no longer say of one of those is gone,
 * unless a row about the client could not be read; of anybody else their silence says nothing.
 */
final class Cover implements Absence {
    private final Provenance provenance;
    private final Map<Place, String> sources = new HashMap<>();
    private final Map<String, String> alike = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> agencies = new HashSet<>();
    private Map<String, Set<String>> past = Map.of();
    private boolean complete;
    private int unplaced;

    Cover(Provenance provenance) {
        this.provenance = provenance;
    }

    /** Sees a row about a client, whose id is empty when the row does not tell it. */
    void sees(CoreRow row, String client) {
        String agency = row.cell("AGNCY");
        String number = row.cell("CLIENTID");
        if (agency.isEmpty() || (number.isEmpty() && client.isEmpty())) {
            seesUnreadable();
            return;
        }
        String source = provenance.ofAgency(agency, number, client);
        sources.put(row.place(), alike.computeIfAbsent(source, first -> first));
        agencies.add(agency);
    }

    /** Sees a row of which nobody can tell whom it is about. */
    void seesUnreadable() {
        unplaced++;
    }

    /**
     * Settles what silence means.
     *
     * @param faulty the rows of which something is lost
     * @param complete whether the files hold every client of the agencies that they name
     */
    void settle(Set<Place> faulty, PastHistory history, boolean complete) {
        for (Place place : faulty) {
            String source = sources.get(place);
            if (source != null) {
                doubtful.add(source);
            }
        }
        this.complete = complete;
        this.past = history.sourcesOfClients(Tables.EPISODES);
    }

    @Override
    public boolean isGone(Table table, String client, String source) {
        if (table.equals(Tables.LINKS)) {
            // Whether two are one person is for people to say.
            return false;
        }
        if (Provenance.agency(source).isPresent()) {
            return covers(source);
        }
        Set<String> all = past.getOrDefault(client, Set.of());
        return !all.isEmpty() && all.stream().allMatch(this::covers);
    }

    private boolean covers(String source) {
        boolean named =
                alike.containsKey(source)
                        || (complete
                                && unplaced == 0
                                && Provenance.agency(source)
                                        .filter(agencies::contains)
                                        .isPresent());
        return named && !doubtful.contains(source);
    }

    /** Whether the files may speak of a client in a row that cannot be used. */
    boolean doubts(String source) {
        boolean named = Provenance.agency(source).filter(agencies::contains).isPresent();
        return doubtful.contains(source)
                || (complete && named && !alike.containsKey(source) && unplaced > 0);
    }

    /** How many rows there are of which nobody can tell whom they are about. */
    int unplaced() {
        return unplaced;
    }
}

package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.schema.Shown;

/**
 * Who refused. Of a row without consent only the agency and the client's number may be filled;
 * whatever else is, is forgotten here.
 */
final class Consents {
    private static final Set<String> ALLOWED = Set.of("AGNCY", "CLIENTID", "CONSENT");

    /** What a row says of consent. */
    enum Answer {
        GIVEN,
        REFUSED,
        UNKNOWN
    }

    private record Client(String agency, String number) {}

    private record Stay(Client client, String episode) {}

    private final Set<Stay> stays = new HashSet<>();
    private final Map<Client, Place> clients = new HashMap<>();
    private final Notes notes;

    Consents(Notes notes) {
        this.notes = notes;
    }

    /** What the row says; a file without the column is taken to hold those who consent. */
    Answer of(CoreRow row) {
        if (!row.layout().has("CONSENT")) {
            return Answer.GIVEN;
        }
        return switch (row.cell("CONSENT")) {
            case "Y", "y" -> Answer.GIVEN;
            case "N", "n" -> {
                refused(row);
                yield Answer.REFUSED;
            }
            default -> {
                String written = row.cell("CONSENT");
                String message =
                        written.isEmpty()
                                ? "CONSENT is empty."
                                : Shown.of(written) + " is neither Y nor N.";
                notes.add(row.place(), "CONSENT", NdtmsNotice.CONSENT_UNKNOWN, message);
                yield Answer.UNKNOWN;
            }
        };
    }

    private void refused(CoreRow row) {
        List<String> filled = new ArrayList<>();
        for (String column : row.layout().header()) {
            if (!ALLOWED.contains(column) && !row.cell(column).isEmpty()) {
                filled.add(column);
            }
        }
        if (!filled.isEmpty()) {
            // Their names only: what they say is what may not be kept.
            String message = "Filled without consent: " + String.join(", ", filled) + ".";
            notes.add(row.place(), "CONSENT", NdtmsNotice.CONSENT_REFUSED, message);
        }
        Client client = new Client(row.cell("AGNCY"), row.cell("CLIENTID"));
        clients.merge(client, row.place(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        if (!row.cell("EPISODID").isEmpty()) {
            stays.add(new Stay(client, row.cell("EPISODID")));
        }
    }

    /**
     * Whether a refusal reaches an episode; notes it at every row of the episode that says else.
     */
    boolean stops(EpisodeKey key, List<Place> rows) {
        Client client = new Client(key.agency(), key.number());
        Place refusal = clients.get(client);
        if (refusal == null) {
            return false;
        }
        boolean stops = stays.contains(new Stay(client, key.written()));
        NdtmsNotice code =
                stops ? NdtmsNotice.CONSENT_DIFFERS : NdtmsNotice.CONSENT_REFUSED_ELSEWHERE;
        String message = "Consent is refused in " + refusal + ".";
        for (Place place : stops ? rows : rows.subList(0, 1)) {
            notes.add(place, "CONSENT", code, message);
        }
        return stops;
    }
}

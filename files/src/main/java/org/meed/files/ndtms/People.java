package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meed.engine.schema.Tables;

/** Makes the rows about clients: who they are, their vaccinations, and who may be one person. */
final class People {
    private final Drafts drafts;
    private final Pseudonyms names;
    private final Notes notes;
    private final String source;
    private final Map<String, Found> found = new TreeMap<>();
    private final Map<String, SortedMap<String, Place>> byNumber = new TreeMap<>();
    private final Map<String, SortedMap<String, Place>> byAgency = new TreeMap<>();

    /** What the episodes of one client say of the client. */
    private static final class Found {
        final List<Saying> said = new ArrayList<>();
        final TreeSet<String> areas = new TreeSet<>();
        final TreeMap<Integer, Place> doses = new TreeMap<>();
    }

    People(Drafts drafts, Pseudonyms names, Provenance provenance, Notes notes) {
        this.source = provenance.ofAll();
        this.drafts = drafts;
        this.names = names;
        this.notes = notes;
    }

    /** Hears what the rows of a kept episode say of its client. */
    void hear(EpisodeKey key, EpisodeFindings episode) {
        Found client = found.computeIfAbsent(key.client(), first -> new Found());
        client.said.addAll(episode.person.sayings());
        for (Saying saying : episode.episode.sayings()) {
            String area = saying.cells().get(EpisodeCells.AREA);
            if (!area.isEmpty()) {
                // The day before the area, so that the greatest is where the client lived last.
                client.areas.add(saying.cells().get(EpisodeCells.REFERRED) + " " + area);
            }
        }
        for (Saying saying : episode.hepatitis.sayings()) {
            String doses = saying.cells().get(CareCells.DOSES);
            if (!doses.isEmpty()) {
                client.doses.merge(Integer.parseInt(doses), saying.first(), People::earlier);
            }
        }
        Place place = episode.episode.places().getFirst();
        if (!key.number().isEmpty()) {
            hear(byNumber, key.agency() + "\n" + key.number(), key.client(), place);
            hear(byAgency, key.agency() + "\n" + key.client(), key.number(), place);
        }
    }

    private static void hear(
            Map<String, SortedMap<String, Place>> map, String key, String value, Place place) {
        map.computeIfAbsent(key, first -> new TreeMap<>()).merge(value, place, People::earlier);
    }

    private static SortedMap<String, Place> after(SortedMap<String, Place> all) {
        return all.tailMap(all.firstKey() + "\0");
    }

    private static Place earlier(Place one, Place other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** How many clients there are. */
    int count() {
        return found.size();
    }

    /** Writes the rows. */
    void write() {
        found.forEach(this::write);
        byNumber.values().forEach(this::writeLinks);
        for (SortedMap<String, Place> numbers : byAgency.values()) {
            for (Place place : after(numbers).values()) {
                String message =
                        "The same person has another number in "
                                + numbers.get(numbers.firstKey())
                                + ".";
                notes.add(place, "CLIENTID", NdtmsNotice.CLIENT_NUMBERS_DIFFER, message);
            }
        }
    }

    private void write(String client, Found said) {
        Reports heard = new Reports();
        for (Saying saying : said.said) {
            saying.places().forEach(place -> heard.add(saying.cells(), place));
        }
        Agreement agreed = Agreement.of(heard.sayings(), Person.COLUMNS, notes);
        String area = said.areas.isEmpty() ? "" : said.areas.last();
        List<String> cells =
                List.of(
                        client,
                        agreed.cell(0),
                        agreed.cell(1),
                        area.substring(area.indexOf(' ') + 1));
        TableDraft clients = drafts.of(Tables.CLIENTS);
        if (clients.accepts(agreed.places(), cells)) {
            clients.keep(names.of('n', client, "client"), source, cells);
        }
        if (!said.doses.isEmpty()) {
            writeDoses(client, said.doses.lastEntry());
        }
    }

    /** A count of doses says that there were as many, and not when. */
    private void writeDoses(String client, Map.Entry<Integer, Place> last) {
        TableDraft vaccinations = drafts.of(Tables.VACCINATIONS);
        for (int dose = 1; dose <= last.getKey(); dose++) {
            List<String> cells = List.of(client, "", "hepatitis-b", Integer.toString(dose), "");
            if (vaccinations.accepts(List.of(last.getValue()), cells)) {
                String id = names.of('n', client, "hepatitis-b", cells.get(3));
                vaccinations.keep(id, source, cells);
            }
        }
    }

    private void writeLinks(SortedMap<String, Place> clients) {
        String first = clients.firstKey();
        for (Map.Entry<String, Place> other : after(clients).entrySet()) {
            String message =
                    "The number stands beside another attributor in " + clients.get(first) + ".";
            notes.add(other.getValue(), "CLIENTID", NdtmsNotice.CLIENT_NUMBER_SHARED, message);
            List<String> cells = List.of(first, other.getKey(), "", "proposed", "ndtms", "");
            TableDraft links = drafts.of(Tables.LINKS);
            if (links.accepts(List.of(other.getValue()), cells)) {
                links.keep(names.of('n', first, other.getKey(), "link"), source, cells);
            }
        }
    }
}

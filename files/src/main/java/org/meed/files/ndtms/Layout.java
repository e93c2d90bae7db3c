package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Standing;
import org.meed.engine.schema.NearestWord;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Shown;
import org.meed.files.InputRefused;

/** Which column of a file stands where. */
final class Layout {
    private static final List<String> ATTRIBUTOR = List.of("FINITIAL", "SINITIAL", "DOB", "SEX");
    private static final List<String> WANTED =
            List.of(
                    "EPISODID",
                    "REFLD",
                    "TRIAGED",
                    "DRUG1",
                    "DISD",
                    "DISRSN",
                    "MODAL",
                    "MODST",
                    "TOPDATE",
                    "TRSTAGE");

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> extras = new ArrayList<>();
    private final List<String> header;
    private final boolean readable;

    private Layout(List<String> header, boolean readable) {
        this.header = header;
        this.readable = readable;
    }

    /** Reads the header of a file, and notes what is strange about it. */
    static Layout of(
            String file,
            List<String> written,
            Map<String, KnownColumn> known,
            Fields fields,
            ClientIds ids,
            boolean allConsent,
            Notes notes) {
        List<String> header =
                written.stream().map(name -> name.strip().toUpperCase(Locale.ROOT)).toList();
        Place place = new Place(file, 1);
        List<String> lacking = keys(ids).stream().filter(key -> !header.contains(key)).toList();
        Layout layout = new Layout(header, lacking.isEmpty());
        layout.place(place, known, fields, notes);
        if (!layout.readable) {
            noteUnreadable(place, header, known, lacking, notes);
            return layout;
        }
        layout.askConsent(place, allConsent, notes);
        for (String column : WANTED) {
            if (!layout.has(column)) {
                String message = "The file has no column " + column + ".";
                notes.add(place, column, NdtmsNotice.MISSING_HEADER, message);
            }
        }
        String version = DataSetVersion.of(header, known).toString();
        notes.add(place, "", NdtmsNotice.DATA_SET, "The columns are those of " + version + ".");
        return layout;
    }

    /** Nobody may be kept who refused: without the column somebody has to say that nobody did. */
    private void askConsent(Place place, boolean allConsent, Notes notes) {
        if (has("CONSENT")) {
            return;
        }
        if (!allConsent) {
            String renamed = NearestWord.maybe("CONSENT", extras);
            throw new InputRefused(
                    place.file() + " has no column CONSENT, so nobody can tell who refused.",
                    (renamed.isEmpty() ? "Maybe add it to the extract." : renamed)
                            + " If all its clients consent, say so with --all-consent.");
        }
        String message = "The file has no column CONSENT: all its clients are taken to consent.";
        notes.add(place, "CONSENT", NdtmsNotice.CONSENT_ASSUMED, message);
    }

    private static List<String> keys(ClientIds ids) {
        List<String> keys = new ArrayList<>(List.of("AGNCY", "CLIENTID"));
        if (ids == ClientIds.ATTRIBUTOR) {
            keys.addAll(ATTRIBUTOR);
        }
        return keys;
    }

    private static void noteUnreadable(
            Place place,
            List<String> header,
            Map<String, KnownColumn> known,
            List<String> lacking,
            Notes notes) {
        if (header.stream().noneMatch(known::containsKey)) {
            String message = "The first line names no column of the core data set.";
            notes.add(place, "", NoticeCode.NO_HEADER, message, null);
            return;
        }
        for (String column : lacking) {
            String message = "The file has no column " + column + ".";
            notes.add(place, column, NdtmsNotice.MISSING_KEY_HEADER, message);
        }
    }

    private void place(Place place, Map<String, KnownColumn> known, Fields fields, Notes notes) {
        Set<String> local = new HashSet<>();
        for (Fields.Field field : fields.all()) {
            local.add(field.column());
            if (!field.column().isEmpty()
                    && field.standing() == Standing.UNVERIFIED
                    && header.contains(field.column())) {
                String message = field.column() + " is taken to say: " + field.meaning() + ".";
                notes.add(place, field.column(), NdtmsNotice.UNVERIFIED_COLUMN, message);
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (places.putIfAbsent(name, i) != null) {
                String message = Shown.of(name) + " stands twice in the header.";
                notes.add(place, name, NoticeCode.REPEATED_COLUMN, message, null);
            } else if (!known.containsKey(name) && !local.contains(name)) {
                extras.add(name);
                String message = Shown.of(name) + " is not a column that we know.";
                notes.add(place, name, NdtmsNotice.UNKNOWN_HEADER, message);
            }
        }
    }

    /** Whether rows can be given to clients at all. */
    boolean isReadable() {
        return readable;
    }

    /** How many cells a row has. */
    int width() {
        return header.size();
    }

    /** The columns, in the order of the file. */
    List<String> header() {
        return header;
    }

    /** The columns that no version has. */
    List<String> extras() {
        return extras;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The place of a column, -1 when the file lacks it; the empty name is no column's. */
    int place(String column) {
        return column.isEmpty() ? -1 : places.getOrDefault(column, -1);
    }
}

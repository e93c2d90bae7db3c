package org.meed.files.ndtms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meed.engine.framework.Standing;
import org.meed.files.csv.Sheet;

/**
 * The columns that no public document names for certain: a service says in {@code fields.csv} what
 * its own extract calls them.
 */
final class Fields {
    static final String PBR_CLIENT = "pbr-client";
    static final String BAND = "band";
    static final String ASSESSED_ON = "assessed-on";
    static final String ASSESSED_BY = "assessed-by";
    static final String TOBACCO = "tobacco";
    static final String VOLUNTEERING = "volunteering";

    /**
     * What a field is called.
     *
     * @param column the header; empty when the field is not read
     * @param meaning what it says, for the manual
     */
    record Field(String name, String column, Standing standing, String source, String meaning) {}

    private final Map<String, Field> fields;

    private Fields(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** The names as shipped. */
    static Fields shipped() {
        return new Fields(read(Sheet.shipped(Fields.class, "fields.csv"), Map.of()));
    }

    /**
     * These with those of a folder's {@code fields.csv} laid over them.
     *
     * @throws org.meed.files.InputRefused when it cannot be read, or names a field that there is
     *     not
     */
    Fields under(Path folder) {
        Path file = folder.resolve("fields.csv");
        return Files.exists(file) ? new Fields(read(Sheet.of(file), fields)) : this;
    }

    /** All of them, in the order of the manual. */
    List<Field> all() {
        return List.copyOf(fields.values());
    }

    /** The header of a field; empty when it is not read. */
    String column(String field) {
        Field found = fields.get(field);
        return found == null ? "" : found.column();
    }

    private static Map<String, Field> read(Sheet sheet, Map<String, Field> under) {
        Map<String, Field> fields = new LinkedHashMap<>(under);
        for (Sheet.Line line : sheet.lines("field", "column")) {
            String name = line.cell("field");
            Field below = fields.get(name);
            if (below == null && !under.isEmpty()) {
                throw line.mistake(
                        "field",
                        "is not one of " + String.join(", ", under.keySet()) + ".",
                        "Maybe the column needs no name: extras.csv keeps it.");
            }
            String meaning = below == null ? line.cell("meaning") : below.meaning();
            fields.put(
                    name,
                    new Field(
                            name,
                            line.cell("column").toUpperCase(Locale.ROOT),
                            line.standing(),
                            line.cell("source"),
                            meaning));
        }
        return fields;
    }
}

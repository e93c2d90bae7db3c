package org.meed.files.results;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.programme.Programme;
import org.meed.files.csv.CsvRows;

/**
 * What results are under: a framework alone, or the versions of a programme's schemes. Of several,
 * the result files say which in two further columns.
 *
 * @param frameworks each by its place; at least one
 * @param schemes the name of the scheme of each; none of a framework alone
 */
public record Terms(List<Framework> frameworks, List<String> schemes) {

    private static final List<String> COLUMNS = List.of("scheme", "framework");

    public Terms {
        frameworks = List.copyOf(frameworks);
        schemes = List.copyOf(schemes);
    }

    public static Terms of(Framework framework) {
        return new Terms(List.of(framework), List.of());
    }

    public static Terms of(Programme programme) {
        List<Framework> frameworks = new ArrayList<>();
        List<String> schemes = new ArrayList<>();
        programme
                .versions()
                .forEach(version -> {
                    frameworks.add(version.framework());
                    schemes.add(version.scheme());
                });
        return new Terms(frameworks, schemes);
    }

    /** The framework of a place. */
    public Framework at(int place) {
        return frameworks.get(place);
    }

    /** A header, with what is said of several frameworks behind it. */
    public List<String> header(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        if (!schemes.isEmpty()) {
            all.addAll(COLUMNS);
        }
        return all;
    }

    /** Adds what is said of several frameworks, and ends the row. */
    public void end(CsvRows row, int place) {
        if (!schemes.isEmpty()) {
            Framework framework = at(place);
            row.plain(schemes.get(place)).text(framework.id() + " " + framework.header().version());
        }
        row.end();
    }
}

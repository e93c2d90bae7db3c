package org.meed.files.instruments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meed.engine.instrument.Instrument;
import org.meed.engine.instrument.Item;
import org.meed.engine.instrument.Licence;
import org.meed.engine.instrument.Scale;
import org.meed.files.csv.Sheet;

/** All instruments of six sheets, in the order of the first. */
public final class Instruments {
    private final List<Instrument> all;

    private Instruments(List<Instrument> all) {
        this.all = List.copyOf(all);
    }

    /** The instruments as they are shipped. */
    public static Instruments shipped() {
        return read(name -> Sheet.shipped(Instruments.class, name + ".csv"));
    }

    /**
     * The instruments of a folder with six sheets of its own.
     *
     * @throws org.meed.files.InputRefused when a sheet is missing, is no CSV, or says something
     *     that cannot be: an item that the instrument has not, bands with a gap, a score twice
     */
    public static Instruments of(Path folder) {
        return read(name -> Sheet.of(folder.resolve(name + ".csv")));
    }

    /** Every instrument. */
    public List<Instrument> all() {
        return all;
    }

    /** The instrument of that id, where there is one. */
    public Optional<Instrument> find(String id) {
        return all.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
    }

    private static Instruments read(Function<String, Sheet> sheets) {
        Map<String, List<Item>> items = ItemRows.read(sheets.apply("items"));
        Map<String, List<Scale>> scales =
                new ScaleRows(
                                items,
                                BandRows.read(sheets.apply("bands")),
                                ConversionRows.read(sheets.apply("conversions")),
                                ChangeRows.read(sheets.apply("changes")))
                        .read(sheets.apply("scales"));
        Map<String, Instrument> all = new LinkedHashMap<>();
        Sheet sheet = sheets.apply("instruments");
        for (Sheet.Line line : sheet.lines("instrument", "title", "asks", "licence", "terms")) {
            Instrument instrument = Cells.made(line, () -> instrument(line, items, scales));
            if (all.put(instrument.id(), instrument) != null) {
                throw line.mistake("instrument", "is there twice.", "Maybe rename one.");
            }
        }
        Cells.requireKnown("items", items.keySet(), all.keySet());
        Cells.requireKnown("scales", scales.keySet(), all.keySet());
        return new Instruments(new ArrayList<>(all.values()));
    }

    private static Instrument instrument(
            Sheet.Line line, Map<String, List<Item>> items, Map<String, List<Scale>> scales) {
        String id = line.cell("instrument");
        return new Instrument(
                id,
                line.cell("title"),
                line.cell("asks"),
                new Licence(Cells.word(line, "licence", Licence.Flag.values()), line.cell("terms")),
                items.getOrDefault(id, List.of()),
                scales.getOrDefault(id, List.of()),
                Cells.provenance(line, ""));
    }
}

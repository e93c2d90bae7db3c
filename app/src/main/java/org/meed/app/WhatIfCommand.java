package org.meed.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Overlay;
import org.meed.engine.history.History;
import org.meed.engine.whatif.Figures;
import org.meed.engine.whatif.Group;
import org.meed.engine.whatif.Setting;
import org.meed.engine.whatif.Variant;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.OutputFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meed what-if}. */
@Command(
        name = "what-if",
        description = {
            "Says what a framework would pay under other values and prices, beside what it pays:",
            "results, clients changed and money, by provider, band and profile."
        },
        mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {

    @Mixin private HistoryOptions options = new HistoryOptions();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "NAME=VALUE[,VALUE...]",
            description = {
                "a parameter, or a cell of a table as TABLE/ROW/COLUMN with * for every row or",
                "column, and what it is to be: a value, an amount, or +5%% or -10%%; of several",
                "--set all combinations are tried"
            })
    private List<String> settings = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "where the table goes as CSV too")
    private @Nullable Path out;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Framework framework = framework(options.agreed());
        List<Variant> variants =
                Variant.grid(
                        settings.stream()
                                .map(text -> Setting.parse(framework.plan(), text))
                                .toList());
        Path file = out == null ? null : file(out);
        PrintWriter err = Terminal.err(spec);
        History history = options.historyOnly(err);
        if (WhatIf.isEachAlone(framework.plan())) {
            err.println(
                    "meed: limits, shares, contracts or groups make lines hang on one another here, so that each variant is determined by itself, which is slower.");
        }
        new Progress(err)
                .stage(
                        String.format(
                                Locale.ROOT,
                                "determining %,d clients under %,d variants",
                                history.clientCount(),
                                variants.size()));
        List<Overlay> overlays = new ArrayList<>(List.of(Overlay.NONE));
        variants.forEach(variant -> overlays.add(variant.overlay()));
        List<Map<Group, Figures>> figures =
                new WhatIf(framework, history, options.known()).figures(overlays);
        WhatIfTable table = new WhatIfTable(variants.stream().map(Variant::text).toList(), figures);
        if (file != null) {
            write(file, table);
        }
        table.print(Terminal.out(spec));
        return 0;
    }

    private static Framework framework(Agreed agreed) {
        return switch (agreed) {
            case Agreed.One(var framework) -> framework;
            case Agreed.Several(var programme) ->
                    throw new Refused(
                            "%s is a programme, and what-ifs are asked of a framework."
                                    .formatted(programme.id()),
                            "Maybe one of the frameworks that it names.");
        };
    }

    private Path file(Path named) {
        Path whole = named.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new Refused(
                    "--out is a folder, and the table is a file: %s.".formatted(named),
                    "Maybe '%s'.".formatted(named.resolve("what-if.csv")));
        }
        options.mustNotBeHistory(folder);
        return whole;
    }

    /** Writes the table whole or not at all. */
    private static void write(Path file, WhatIfTable table) {
        try (OutputFolder folder = OutputFolder.into(Objects.requireNonNull(file.getParent()))) {
            try (CsvFile csv = folder.csv(file.getFileName().toString(), WhatIfTable.HEADER)) {
                table.write(csv);
            }
            folder.publish();
        }
    }
}

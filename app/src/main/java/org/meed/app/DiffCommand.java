package org.meed.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.Differences;
import org.meed.engine.check.Differing;
import org.meed.engine.explain.DifferencePage;
import org.meed.engine.explain.DifferencePage.Side;
import org.meed.engine.explain.MoneyBeside;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;
import org.meed.files.OutputRefused;
import org.meed.files.csv.OutputFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code meed diff}. */
@Command(
        name = "diff",
        description = {
            "Says in what two frameworks, or two versions of one, differ: in words, and with",
            "--history in money. It writes one page that can be printed."
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "the framework that is, a path or id")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "the one that would be")
    private String after = "";

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "a history folder, to say what both pay for it")
    private @Nullable Path history;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "the day whose knowledge is used (default: the last that the history tells of)")
    private @Nullable Integer known;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the page (default: diff-A-B.html in this folder)")
    private @Nullable Path out;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (known != null && history == null) {
            throw new Refused(
                    "'--known' says which day of a history is meant, and there is none.",
                    "Maybe '--history DIR' is missing.");
        }
        Framework one = framework(before);
        Framework other = framework(after);
        List<Differing> differences = Differences.between(one, other);
        MoneyBeside money = history == null ? null : money(one, other, history);
        Path page = out == null ? Path.of("diff-%s-%s.html".formatted(one.id(), other.id())) : out;
        write(
                page,
                DifferencePage.write(
                        side(one, before, after), side(other, after, before), differences, money));
        tell(page, differences, money);
        return 0;
    }

    /**
     * A page names the file only, so that it tells nobody where it was written, if that will do.
     */
    private static Side side(Framework framework, String file, String other) {
        String name = String.valueOf(Path.of(file).getFileName());
        boolean same = name.equals(String.valueOf(Path.of(other).getFileName()));
        return new Side(framework, same ? file : name);
    }

    private static Framework framework(String name) {
        return switch (Agreed.load(name)) {
            case Agreed.One(var framework) -> framework;
            case Agreed.Several _ ->
                    throw new Refused(
                            "%s is a programme, and frameworks are compared.".formatted(name),
                            "Maybe two versions of a framework that it names.");
        };
    }

    private MoneyBeside money(Framework one, Framework other, Path folder) {
        History read = HistoryOptions.read(folder, Terminal.err(spec));
        int day = known == null ? read.lastDay() : known;
        if (!Days.isKnown(day)) {
            throw new Refused(
                    "The history %s has no row with a day.".formatted(folder),
                    "Maybe it is another folder.");
        }
        return new Besides(one, other, read, day)
                .money(String.valueOf(folder.toAbsolutePath().getFileName()));
    }

    /** Writes the page whole or not at all. */
    private static void write(Path page, String text) {
        Path whole = page.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new Refused(
                    "--out is a folder, and a page is a file: %s.".formatted(page),
                    "Maybe '%s'.".formatted(page.resolve("difference.html")));
        }
        try (OutputFolder out = OutputFolder.into(folder)) {
            try (OutputStream stream = out.stream(whole.getFileName().toString())) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException wrong) {
                throw new OutputRefused("Cannot write " + page, wrong);
            }
            out.publish();
        }
    }

    private void tell(Path page, List<Differing> differences, @Nullable MoneyBeside money) {
        PrintWriter print = Terminal.out(spec);
        print.printf(
                "%s; %s says %s.%n",
                differences.size() == 1
                        ? "1 thing differs"
                        : "%s things differ".formatted(differences.size()),
                page,
                differences.size() == 1 ? "what" : "which");
        if (money != null) {
            print.printf(
                    "As known on %s: %s%n",
                    Days.text(money.known()), DifferencePage.inShort(money));
        }
    }
}

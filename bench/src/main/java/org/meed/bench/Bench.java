package org.meed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Alike;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Measured;
import org.meed.bench.beside.Page;
import org.meed.bench.beside.Question;
import org.meed.bench.beside.SideBySide;
import org.meed.bench.data.MadeData;
import org.meed.bench.data.Stored;
import org.meed.engine.time.Days;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the bench: {@code ./meed bench} measures Meed beside other systems. */
@Command(
        name = "meed bench",
        description =
                "Measures Meed beside other systems, each asked the same and held to the same answers.",
        mixinStandardHelpOptions = true,
        subcommands = {RulesCommand.class, KernelsCommand.class})
public final class Bench implements Callable<Integer> {

    private static final int KNOWN = Days.parse("2014-06-30");

    @Option(
            names = "--clients",
            defaultValue = "100000",
            description = "how many clients are made up (default: ${DEFAULT-VALUE})")
    private int clients;

    @Option(
            names = "--seed",
            defaultValue = "7",
            description = "the seed they are made from (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--only",
            split = ",",
            description = "names of contenders that begin so, instead of all")
    private List<String> only = List.of("");

    @Option(
            names = "--round",
            defaultValue = "2",
            description = "about how many seconds a round may take (default: ${DEFAULT-VALUE})")
    private double roundSeconds;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "rounds that count (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--out", description = "file for the page; else it is printed")
    private @Nullable Path out;

    @Spec private CommandSpec spec = CommandSpec.create();

    private Bench() {}

    public static void main(String[] args) {
        CommandLine bench = new CommandLine(new Bench());
        // What looks like an option there is one of JMH.
        Objects.requireNonNull(bench.getSubcommands().get("kernels"))
                .setUnmatchedOptionsArePositionalParams(true);
        System.exit(bench.execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<Contender> asked =
                Contenders.all().stream()
                        .filter(contender ->
                                only.stream().anyMatch(contender.introduction().name()::startsWith))
                        .toList();
        refuseUnless(!asked.isEmpty(), "No system has a name that begins with " + only + ".");
        refuseUnless(clients > 0, "--clients must be 1 or more.");
        refuseUnless(rounds > 0 && roundSeconds > 0, "--rounds and --round must be more than 0.");
        MadeData made = MadeData.population(seed, clients);
        try (Stored stored = Stored.of(made);
                SideBySide beside = new SideBySide(made, stored, KNOWN, roundSeconds, rounds)) {
            Map<Contender, Map<Question, Measured>> measured = new LinkedHashMap<>();
            for (Contender contender : asked) {
                spec.commandLine()
                        .getErr()
                        .println("measuring " + contender.introduction().name() + " ...");
                measured.put(contender, beside.measure(contender));
            }
            write(
                    Page.of(
                            new Page.Setting(
                                    made.clients(),
                                    made.rows(),
                                    stored.megabytes(),
                                    seed,
                                    command(),
                                    beside.meedLoads()),
                            measured));
            return ExitCode.OK;
        } catch (Alike.Differ differ) {
            spec.commandLine().getErr().println("meed bench: " + differ.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private void refuseUnless(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private void write(String page) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().print(page);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(out, page);
        }
    }

    private String command() {
        return String.format(
                Locale.ROOT,
                "./meed bench --clients %d --seed %d --round %s --rounds %d%s",
                clients,
                seed,
                roundSeconds,
                rounds,
                only.equals(List.of("")) ? "" : " --only '" + String.join(",", only) + "'");
    }
}

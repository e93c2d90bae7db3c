package org.meed.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.meed.bench.data.Clauses;
import org.meed.bench.data.Machine;
import org.meed.bench.data.MadeData;
import org.meed.bench.data.Rounds;
import org.meed.bench.rule.RuleTable;
import org.meed.engine.time.Days;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The table of single rules. */
@Command(
        name = "rules",
        description = "The time of each outcome by itself over columns, beside its floor.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @Option(names = "--clients", defaultValue = "100000", description = "how many clients")
    private int clients;

    @Option(names = "--seed", defaultValue = "7", description = "the seed they are made from")
    private long seed;

    @Option(
            names = "--framework",
            defaultValue = "national-2012,recovery-first",
            split = ",",
            description = "ids of shipped frameworks")
    private List<String> frameworks = List.of();

    @Option(names = "--rounds", defaultValue = "11", description = "rounds that count")
    private int rounds;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        if (clients < 1 || rounds < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--clients and --rounds must be 1 or more.");
        }
        PrintWriter out = spec.commandLine().getOut();
        MadeData made = MadeData.population(seed, clients);
        out.println("# Each rule by itself");
        out.println();
        out.printf(
                Locale.ROOT,
                "Written by `./meed bench rules --clients %d --seed %d --rounds %d`. %s.%n%n",
                clients,
                seed,
                rounds,
                Machine.described());
        out.printf(
                Locale.ROOT,
                "%,d clients and %,d rows, made up by `lab`; the columnar driver on one thread, by the time the processor spent on it, median of %d rounds.%n",
                clients,
                made.rows(),
                rounds);
        out.println(
                """
                Each framework is cut to one outcome and what that asks about, with the exceptions to it and without any. *MB read* counts what it cannot be answered
                without: of each table that it asks for where each client's rows begin, the day from which each row is seen, and the columns asked for. The *floor* is what
                it takes to read that once at 12 GB a second, or 8 ns a client, whichever is more.\
                """);
        RuleTable table =
                new RuleTable(
                        made.archive(),
                        Days.parse("2014-06-30"),
                        new Rounds(5, rounds, Rounds.Clock.THREAD));
        for (String name : frameworks) {
            out.println();
            table.of(name, Clauses.shipped(name)).forEach(out::println);
            out.flush();
        }
    }
}

package org.meed.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code meed demo}. */
@Command(
        name = "demo",
        description =
                "Makes up an area of 1,000 clients and takes it from its files to three explanations.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final int MOST_CLIENTS = 1_000_000;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where everything goes (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("meed-demo");

    @Option(
            names = "--clients",
            paramLabel = "N",
            description = "how many clients (default: ${DEFAULT-VALUE})")
    private int clients = 1_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "another seed, another area (default: ${DEFAULT-VALUE})")
    private long seed = 2012;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (clients < 1 || clients > MOST_CLIENTS) {
            throw new Refused(
                    String.format(Locale.ROOT, "%,d is no number of clients.", clients),
                    "Maybe from 1 to 1,000,000.");
        }
        PrintWriter printed = Terminal.out(spec);
        new Demo(out, seed, clients, printed, new Progress(Terminal.err(spec))).run();
        return 0;
    }
}

package org.meed.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.meed.engine.money.TooMuchMoney;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.OutputRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;

/**
 * The command line of what runs on Spark. Exit codes: 0 done, 2 wrong usage or input that cannot be
 * read.
 */
@Command(
        name = "meed spark",
        description = "Statements of a nation, on Apache Spark.",
        mixinStandardHelpOptions = true,
        subcommands = {
            StatementCommand.class,
            ParquetCommand.class,
            MeasureCommand.class,
            HelpCommand.class
        })
public final class MeedSpark implements Runnable {

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    private MeedSpark() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = execute(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command, and gives its exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new MeedSpark())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(MeedSpark::refused)
                .execute(args);
    }

    private static int refused(
            Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused
                    || cause instanceof OutputRefused
                    || cause instanceof TooMuchMoney) {
                command.getErr().println("meed: " + cause.getMessage());
                return ExitCode.USAGE;
            }
        }
        command.getErr()
                .println(
                        "meed: this is a fault of Meed or of the cluster, not of what it was given. Maybe report what follows.");
        problem.printStackTrace(command.getErr());
        return ExitCode.USAGE;
    }

    /**
     * The epoch day of a date.
     *
     * @throws InputRefused when it is none
     */
    static int day(String written) {
        int day = Days.parseOrUnknown(written);
        if (!Days.isKnown(day)) {
            throw new InputRefused(
                    "`%s` is not a date.".formatted(written), "Maybe write it like 2013-06-30.");
        }
        return day;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}

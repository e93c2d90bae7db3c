package org.meed.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.meed.engine.history.TooManyNames;
import org.meed.engine.money.TooMuchMoney;
import org.meed.engine.whatif.UnusableSetting;
import org.meed.files.InputRefused;
import org.meed.files.OutputRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;

/**
 * The command line. Exit codes everywhere: 0 done, 1 the answer is no, 2 wrong usage or input that
 * cannot be read.
 */
@Command(
        name = "meed",
        description =
                "Outcome-based payment for recovery services: the contract schedule is the program.",
        version = "meed 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckCommand.class,
            ImportCommand.class,
            CompactCommand.class,
            DetermineCommand.class,
            StatementCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            WhatIfCommand.class,
            DemoCommand.class,
            HelpCommand.class
        })
public final class Meed implements Runnable {

    /** Wrong usage, or input that cannot be read. */
    static final int UNUSABLE = ExitCode.USAGE;

    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Meed() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command and gives its exit code. */
    static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = execute(out, err, args);
        out.flush();
        err.flush();
        return code;
    }

    /** The same, printing elsewhere. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        try {
            return new CommandLine(new Meed())
                    .setOut(out)
                    .setErr(err)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionExceptionHandler(Meed::refused)
                    .execute(args);
        } catch (OutOfMemoryError tooLarge) {
            err.println(
                    "meed: this needs more memory than it was given. Maybe MEED_JAVA_OPTS=-Xmx8g.");
            return UNUSABLE;
        }
    }

    private static int refused(
            Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (isRefusal(problem)) {
            command.getErr().println("meed: " + problem.getMessage());
            return UNUSABLE;
        }
        command.getErr()
                .println(
                        "meed: this is a fault of Meed, not of what it was given. Maybe report what follows.");
        problem.printStackTrace(command.getErr());
        return UNUSABLE;
    }

    /** Whether what went wrong is told in one line, since it is for the user to mend. */
    static boolean isRefusal(Exception problem) {
        return problem instanceof Refused
                || problem instanceof InputRefused
                || problem instanceof OutputRefused
                || problem instanceof UnusableSetting
                || problem instanceof TooMuchMoney
                || problem instanceof TooManyNames;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}

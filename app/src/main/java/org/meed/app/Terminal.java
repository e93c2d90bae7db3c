package org.meed.app;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints. */
final class Terminal {

    private Terminal() {}

    static PrintWriter out(@Nullable CommandSpec spec) {
        return present(spec).commandLine().getOut();
    }

    static PrintWriter err(@Nullable CommandSpec spec) {
        return present(spec).commandLine().getErr();
    }

    private static CommandSpec present(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("This command was not made by the command line.");
        }
        return spec;
    }
}

package org.meed.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** The kernels of JMH. */
@Command(
        name = "kernels",
        description = "Runs the kernels of JMH; takes JMH's own arguments, -h for instance.")
final class KernelsCommand implements Callable<Integer> {

    @Parameters(description = "JMH's own arguments")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException {
        Main.main(arguments.toArray(String[]::new));
        return ExitCode.OK;
    }
}

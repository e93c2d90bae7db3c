package org.meed.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.Check;
import org.meed.engine.check.CheckReport;
import org.meed.engine.check.EnglishPage;
import org.meed.engine.check.Lint;
import org.meed.engine.check.ProgrammeEnglish;
import org.meed.engine.check.ProgrammeReport;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.language.ProgrammeReader;
import org.meed.engine.time.Days;
import org.meed.files.shelf.Frameworks;
import org.meed.files.shelf.Programmes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code meed check}. */
@Command(
        name = "check",
        description = {
            "Checks frameworks and programmes: their words, their rules, their worked examples; and says what is doubtful.",
            "One line for each error: FILE:LINE:COLUMN: CODE message",
            "With --english it says instead what the rules of a framework or programme that holds mean, clause by clause, in plain English."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a path, or the id of a shipped framework or programme")
    private List<String> files = List.of();

    @Option(
            names = "--english",
            description = "print the rules in plain English instead, made from none of the prose")
    private boolean english;

    @Option(
            names = "--tried",
            paramLabel = "DIR",
            description = {
                "write the clients who are made up on whom a remark rests (L121) as histories in",
                "this folder, to find its sums again; of one framework"
            })
    private @Nullable Path tried;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Terminal.out(spec);
        if (tried != null && (files.size() != 1 || english)) {
            throw new Refused(
                    "--tried writes the clients of one framework that is checked.",
                    "Maybe name one, without --english.");
        }
        if (english) {
            files.forEach(name -> out.print(english(name)));
            return 0;
        }
        boolean holds = true;
        for (String name : files) {
            Path file = Frameworks.find(name);
            String text = Frameworks.text(file);
            if (ProgrammeReader.isProgramme(text)) {
                ProgrammeReport report = Programmes.check(file);
                holds &= tell(file, report.errors(), report.more(), report.lints(), out);
            } else {
                CheckReport report = Check.run(text);
                tellTried(report.lints(), out);
                holds &= tell(file, report.errors(), report.more(), report.lints(), out);
            }
        }
        return holds ? 0 : 1;
    }

    private void tellTried(List<Lint> lints, PrintWriter out) {
        if (tried != null) {
            TriedHistories.write(tried, lints)
                    .forEach((folder, one) ->
                            out.printf(
                                    "%s: pays %s, as known on %s%n",
                                    folder, one.pays(), Days.text(one.known())));
        }
    }

    private static String english(String name) {
        return switch (Agreed.load(name)) {
            case Agreed.One(var framework) -> EnglishPage.of(framework);
            case Agreed.Several(var programme) -> ProgrammeEnglish.of(programme);
        };
    }

    private static boolean tell(
            Path file, List<Problem> errors, int more, List<Lint> lints, PrintWriter out) {
        errors.forEach(error -> out.println(line(file, error)));
        if (more > 0) {
            out.printf(Locale.ROOT, "%s: and %,d more.%n", file, more);
        }
        lints.forEach(lint -> out.println(line(file, lint)));
        out.printf(
                "%s: %s%s%n",
                file,
                errors.isEmpty() ? "holds" : counted(errors.size() + more, "error"),
                lints.isEmpty() ? "" : ", " + counted(lints.size(), "remark"));
        return errors.isEmpty();
    }

    private static String counted(int count, String what) {
        return count == 1 ? "1 " + what : String.format(Locale.ROOT, "%,d %ss", count, what);
    }

    private static String line(Path file, Problem error) {
        return "%s:%s: %s %s%s"
                .formatted(
                        file,
                        error.place(),
                        error.code().number(),
                        error.message(),
                        maybe(error.maybe()));
    }

    private static String line(Path file, Lint lint) {
        String clause = lint.clause().isEmpty() ? "" : "clause %s: ".formatted(lint.clause());
        return "%s:%s: %s %s%s%s"
                .formatted(
                        file,
                        lint.place(),
                        lint.code().number(),
                        clause,
                        lint.message(),
                        maybe(lint.maybe()));
    }

    private static String maybe(String maybe) {
        return maybe.isEmpty() ? "" : " " + maybe;
    }
}

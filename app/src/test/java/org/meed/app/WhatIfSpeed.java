package org.meed.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.history.Archive;
import org.meed.engine.time.Days;
import org.meed.engine.whatif.Figures;
import org.meed.engine.whatif.Group;
import org.meed.engine.whatif.Setting;
import org.meed.engine.whatif.SharedVariants;
import org.meed.engine.whatif.Variant;
import org.meed.files.compact.ArchiveReader;
import org.meed.files.shelf.Frameworks;

/**
 * How fast a thousand values of one parameter are tried over a nation, and how fast a slider of
 * prices answers. A main class, run by hand: its figures are in {@code docs/evidence/speed.md},
 * which names the command.
 *
 * <p>Arguments: the folder that {@link NationHistory} wrote, how many clients of it the slider has,
 * and how many rounds are timed.
 */
public final class WhatIfSpeed {

    private static final int KNOWN = Days.parse("2014-12-31");
    private static final int VALUES = 1000;

    private final Archive archive;
    private final Framework framework;
    private final int rounds;

    private WhatIfSpeed(Archive archive, Framework framework, int rounds) {
        this.archive = archive;
        this.framework = framework;
        this.rounds = rounds;
    }

    public static void main(String[] args) {
        Archive archive = ArchiveReader.read(Path.of(args[0]));
        Framework framework =
                Objects.requireNonNull(
                        FrameworkReader.read(
                                        Frameworks.text(
                                                Frameworks.find(
                                                        "examples/frameworks/national-2012.md")))
                                .framework());
        WhatIfSpeed speed = new WhatIfSpeed(archive, framework, Integer.parseInt(args[2]));
        speed.slider(Integer.parseInt(args[1]));
        speed.values(Set.of("abstinent"));
        speed.values(Set.of("abstinent", "use-improved"));
    }

    /** The rules of some outcomes alone; what is taken off for another one is not. */
    private static Plan family(Plan plan, Set<String> outcomes) {
        return new Plan(
                plan.inForce(),
                plan.journey(),
                plan.outcomes().stream().filter(rule -> outcomes.contains(rule.name())).toList(),
                plan.exclusions(),
                plan.payments().stream()
                        .filter(rule -> rule.outcomes().stream().anyMatch(outcomes::contains))
                        .map(rule -> kept(rule, outcomes))
                        .toList(),
                List.of(),
                plan.contracting(),
                plan.parameters(),
                plan.codeLists(),
                plan.columnMaps(),
                plan.valueTables(),
                plan.priceTables(),
                plan.numberTables());
    }

    private static PaymentRule kept(PaymentRule rule, Set<String> outcomes) {
        return new PaymentRule(
                rule.name(),
                rule.outcomes().stream().filter(outcomes::contains).toList(),
                rule.lines(),
                rule.rounding(),
                rule.splits(),
                rule.less() == null || outcomes.contains(rule.less()) ? rule.less() : null,
                rule.sharedBy(),
                rule.source());
    }

    private void values(Set<String> outcomes) {
        Framework cut = framework.with(family(framework.plan(), outcomes));
        List<Overlay> variants = new ArrayList<>();
        variants.add(Overlay.NONE);
        String text =
                String.join(
                        ",", IntStream.range(0, VALUES).mapToObj(days -> days + " days").toList());
        Variant.grid(List.of(Setting.parse(cut.plan(), "minimum-gap=" + text)))
                .forEach(variant -> variants.add(variant.overlay()));
        for (int round = 0; round < rounds; round++) {
            long worked = work();
            long began = System.nanoTime();
            List<Map<Group, Figures>> figures = new WhatIf(cut, archive, KNOWN).figures(variants);
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d values x %,d clients: %.2f s, of CPU %.2f s; %,.0f client-variants a second; %s ... %s%n",
                    outcomes,
                    VALUES,
                    archive.clientCount(),
                    seconds,
                    (work() - worked) / 1e9,
                    VALUES / seconds * archive.clientCount(),
                    figures.get(1).get(Group.ALL),
                    figures.getLast().get(Group.ALL));
        }
    }

    private void slider(int clients) {
        long began = System.nanoTime();
        SharedVariants shared =
                new WhatIf(framework, archive, KNOWN).shared(List.of(Overlay.NONE), clients);
        System.out.printf(
                Locale.ROOT,
                "slider: %,d clients determined in %.2f s%n",
                clients,
                (System.nanoTime() - began) / 1e9);
        for (int round = 0; round < 4 * rounds; round++) {
            String setting =
                    round % 2 == 0
                            ? "price/completion/medium=" + (500 + round) + ".00"
                            : "price/*/*=+" + round + "%";
            long asked = System.nanoTime();
            Overlay overlay =
                    Variant.grid(List.of(Setting.parse(framework.plan(), setting)))
                            .getFirst()
                            .overlay();
            Figures figures = shared.figures(List.of(overlay)).getFirst().get(Group.ALL);
            System.out.printf(
                    Locale.ROOT,
                    "  %s: %.1f ms: %s%n",
                    setting,
                    (System.nanoTime() - asked) / 1e6,
                    figures);
        }
    }

    /** How long all threads of this program have worked, in nanoseconds. */
    private static long work() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}

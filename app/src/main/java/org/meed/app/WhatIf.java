package org.meed.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meed.engine.columns.ColumnarDeterminer;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Archive;
import org.meed.engine.history.History;
import org.meed.engine.price.Statements;
import org.meed.engine.whatif.Figures;
import org.meed.engine.whatif.Group;
import org.meed.engine.whatif.PricedVariant;
import org.meed.engine.whatif.SharedVariants;

/** Tries variants of a framework over a history, on as many cores as there are. */
final class WhatIf {

    private final Framework framework;
    private final History history;
    private final Archive archive;
    private final int known;

    WhatIf(Framework framework, History history, int known) {
        this(framework, Archive.of(history), known);
    }

    WhatIf(Framework framework, Archive archive, int known) {
        this.framework = framework;
        this.history = archive.history();
        this.archive = archive;
        this.known = known;
    }

    /**
     * Whether what one client is paid hangs on others, so that every variant is determined and
     * priced by itself.
     */
    static boolean isEachAlone(Plan plan) {
        return new Statements(plan).areShared()
                || !plan.contracting().shares().isEmpty()
                || !plan.contracting().payments().isEmpty()
                || new GroupDriver(plan).isNeeded();
    }

    /** What each of some variants comes to, in their order. */
    List<Map<Group, Figures>> figures(List<Overlay> variants) {
        return isEachAlone(framework.plan())
                ? eachAlone(variants)
                : shared(variants).figures(variants);
    }

    /** Variants determined together, of which further prices can be asked. */
    SharedVariants shared(List<Overlay> variants) {
        return shared(variants, archive.clientCount());
    }

    /** The same of so many clients, the first in the history. */
    SharedVariants shared(List<Overlay> variants, int clients) {
        SharedVariants shared =
                new SharedVariants(framework.plan(), archive, known, variants, clients);
        List<SharedVariants.Worker> workers = new ArrayList<>();
        ThreadLocal<SharedVariants.Worker> own =
                ThreadLocal.withInitial(() -> {
                    SharedVariants.Worker worker = shared.worker();
                    synchronized (workers) {
                        workers.add(worker);
                    }
                    return worker;
                });
        IntStream.range(0, shared.blocks()).parallel().forEach(block -> own.get().determine(block));
        workers.forEach(SharedVariants.Worker::finish);
        return shared;
    }

    private List<Map<Group, Figures>> eachAlone(List<Overlay> variants) {
        PricedVariant before = priced(Overlay.NONE);
        return variants.stream().map(variant -> priced(variant).beside(before)).toList();
    }

    private PricedVariant priced(Overlay variant) {
        Framework other = framework.with(framework.plan().with(variant));
        ReferenceDriver reference = new ReferenceDriver(other.plan(), history.texts());
        ThreadLocal<ColumnarDeterminer> own =
                ThreadLocal.withInitial(
                        () -> new ColumnarDeterminer(other.plan(), archive, known, reference));
        int size = ColumnarDriver.BLOCK;
        List<Determination> clients =
                IntStream.range(0, (archive.clientCount() + size - 1) / size)
                        .parallel()
                        .mapToObj(block ->
                                own.get()
                                        .determine(
                                                block * size,
                                                Math.min(
                                                        size,
                                                        archive.clientCount() - block * size)))
                        .flatMap(List::stream)
                        .toList();
        List<Determination> all = new GroupDriver(other.plan()).withGroups(clients, history, known);
        Statements statements = new Statements(other, history);
        return new PricedVariant(all, statements.price(all), statements.ofContracts(known));
    }
}

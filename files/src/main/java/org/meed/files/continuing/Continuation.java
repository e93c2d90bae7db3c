package org.meed.files.continuing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.csv.OutputFolder;

/** Compares an import with the history that it goes on from, and writes the two as one history. */
public final class Continuation {
    private final PastHistory past;
    private final String day;
    private final Absence absence;
    private final Map<Table, List<Addition>> additions = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int added;
    private int replaced;
    private int withdrawn;

    /**
     * Nothing compared as yet.
     *
     * @param day the epoch day on which the import became known
     */
    public Continuation(PastHistory past, int day, Absence absence) {
        this.past = past;
        this.day = Days.text(day);
        this.absence = absence;
    }

    /**
     * Compares a table, given all that the import says in it, in an order that input cannot change.
     */
    public void compare(Table table, List<SaidRow> rows) {
        PastTable old = past.table(table);
        Set<String> inForce = past.inForce(table);
        Set<String> things = new HashSet<>();
        for (SaidRow row : rows) {
            things.add(row.thing());
            Chain chain = old.chains().get(row.thing());
            if (chain == null) {
                add(old, row, "");
            } else {
                compare(old, chain, row, inForce);
            }
        }
        for (Map.Entry<String, Chain> chain : old.chains().entrySet()) {
            if (chain.getValue().isSaid() && !things.contains(chain.getKey())) {
                miss(old, chain.getValue(), inForce);
            }
        }
    }

    private void compare(PastTable old, Chain chain, SaidRow row, Set<String> inForce) {
        if (chain.isSaid() && chain.last().cells().equals(row.cells())) {
            // The import says what it said before; what others have made of that stays.
            return;
        }
        Version said = chain.lastSaid();
        switch (chain.standing(inForce)) {
            case IN_FORCE, GONE -> add(old, row, said == null ? "" : said.id());
            case OTHERWISE -> {
                if (said == null || !said.cells().equals(row.cells())) {
                    remark(Remark.Kind.CORRECTED_ELSEWHERE, old, chain.last());
                }
            }
        }
    }

    private void miss(PastTable old, Chain chain, Set<String> inForce) {
        Version last = chain.last();
        if (!absence.isGone(old.table(), last.client(), last.source())) {
            remark(Remark.Kind.ABSENT, old, last);
            return;
        }
        switch (chain.standing(inForce)) {
            case IN_FORCE -> {
                chain.notWithdrawn().forEach(version -> withdraw(old, version));
                withdrawn++;
            }
            case OTHERWISE -> remark(Remark.Kind.CORRECTED_ELSEWHERE, old, last);
            case GONE -> throw new IllegalStateException(last.id() + " is said and gone.");
        }
    }

    private void add(PastTable old, SaidRow row, String supersedes) {
        String id = old.free(row.thing(), day);
        put(old, new Addition(id, day, row.source(), "", supersedes, row.cells()));
        added += supersedes.isEmpty() ? 1 : 0;
        replaced += supersedes.isEmpty() ? 0 : 1;
    }

    private void withdraw(PastTable old, Version version) {
        List<String> cells = new ArrayList<>();
        old.table()
                .columns()
                .forEach(column -> cells.add(column.index() == 0 ? version.client() : ""));
        String id = old.free(version.name().thing(), day);
        put(old, new Addition(id, day, version.source(), version.id(), "", cells));
    }

    private void put(PastTable old, Addition addition) {
        additions.computeIfAbsent(old.table(), first -> new ArrayList<>()).add(addition);
    }

    private void remark(Remark.Kind kind, PastTable old, Version version) {
        remarks.add(Remark.of(kind, old.table(), version));
    }

    /** What was left as it is, table by table in the order in which they were compared. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** How many things the history did not speak of. */
    public int added() {
        return added;
    }

    /** How many things are said otherwise than before, or again. */
    public int replaced() {
        return replaced;
    }

    /** How many things are gone. */
    public int withdrawn() {
        return withdrawn;
    }

    /** Writes every table of the history, with what is added; tells the names of the files. */
    public List<String> write(OutputFolder out) {
        List<String> written = new ArrayList<>();
        for (Table table : Tables.all()) {
            List<Addition> more = additions.getOrDefault(table, List.of());
            if (past.table(table).isThere() || !more.isEmpty()) {
                past.table(table).write(out, more);
                written.add(table.name() + ".csv");
            }
        }
        return written;
    }
}

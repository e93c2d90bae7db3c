package org.meed.engine.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Inquiry;
import org.meed.engine.determine.Past;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Scheme;
import org.meed.engine.framework.programme.Version;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Judges clients under every version of every scheme of a programme: a journey by the version in
 * force on its first day, which sees what was earned under the versions before it.
 *
 * <p>Immutable once made, and may be used by several threads.
 */
public final class ProgrammeDriver {

    private record Judge(Version version, ReferenceDriver driver) {}

    private record Line(Caseload caseload, List<Judge> judges) {}

    private final List<Line> lines = new ArrayList<>();

    /**
     * A driver of one programme.
     *
     * @param texts the texts of the history that the clients are from
     */
    public ProgrammeDriver(Programme programme, Texts texts) {
        for (Scheme scheme : programme.schemes()) {
            List<Judge> judges = new ArrayList<>();
            for (Version version : scheme.versions()) {
                judges.add(
                        new Judge(version, new ReferenceDriver(version.framework().plan(), texts)));
            }
            lines.add(new Line(Caseload.of(programme, scheme, texts), judges));
        }
    }

    /** The tables whose rows can make a difference: a change in any other changes nothing. */
    public Set<Table> reads() {
        Set<Table> reads = new HashSet<>();
        reads.add(Tables.EPISODES);
        lines.forEach(line -> line.judges().forEach(judge -> reads.addAll(judge.driver().reads())));
        return reads;
    }

    /** What each version of {@link Programme#versions} says of a client, in their order. */
    public List<Determination> determine(ClientHistory client) {
        List<Determination> all = new ArrayList<>();
        for (Line line : lines) {
            ClientHistory seen = line.caseload().seen(client);
            Past past = Past.NONE;
            for (Judge judge : line.judges()) {
                Determination determination = judge.driver().determine(seen, past);
                past = past.and(judge.version().framework().plan(), determination);
                all.add(determination);
            }
        }
        return all;
    }

    /** The same, and answers to questions about it; for one client at a time. */
    public List<Inquiry> inquire(ClientHistory client) {
        List<Inquiry> all = new ArrayList<>();
        for (Line line : lines) {
            ClientHistory seen = line.caseload().seen(client);
            Past past = Past.NONE;
            for (Judge judge : line.judges()) {
                Inquiry inquiry = judge.driver().inquire(seen, past);
                past = past.and(judge.version().framework().plan(), inquiry.determination());
                all.add(inquiry);
            }
        }
        return all;
    }
}

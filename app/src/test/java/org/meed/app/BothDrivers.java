package org.meed.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meed.engine.columns.ColumnarDeterminer;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Archive;
import org.meed.engine.history.History;

/**
 * Everything that each of the two drivers says of everybody, a line a client: verdicts, evidence,
 * providers, what payments asked, what groups count.
 */
final class BothDrivers {

    private BothDrivers() {}

    static List<String> reference(Framework framework, History history, int known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        return IntStream.range(0, history.clientCount())
                .mapToObj(client -> driver.determine(history.knownOn(client, known)).toString())
                .toList();
    }

    static List<String> columnar(Framework framework, History history, int known, int block) {
        Archive archive = Archive.of(history);
        ReferenceDriver reference = new ReferenceDriver(framework.plan(), history.texts());
        ColumnarDeterminer determiner =
                new ColumnarDeterminer(framework.plan(), archive, known, reference);
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < archive.clientCount(); first += block) {
            int count = Math.min(block, archive.clientCount() - first);
            determiner.determine(first, count).forEach(one -> lines.add(one.toString()));
        }
        return lines;
    }
}

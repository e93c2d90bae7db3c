package org.meed.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meed.engine.history.FileHeader;
import org.meed.engine.history.RowHash;
import org.meed.engine.schema.Tables;
import org.meed.lab.population.Histories;

/** Rows that are none, rows that cannot be, and rows that name one another across clients. */
final class Spoilt {

    private static final String TOP = "top";
    private static final String DORA = "client=dora;date=2012-06-01;opiates=3";

    private Spoilt() {}

    static void spoil(ToldFolder told) {
        List<String> ids = ids(told.folder().resolve("top.csv"));
        for (int i = 0; i + 1 < ids.size(); i += 7) {
            String id = ids.get(i);
            String client = "client=other" + i;
            // withdrawn by nobody's row, and that by somebody's; replaced by another client's
            row(told, "id=b" + i + ";recorded=2012-09-01;retracts=" + id);
            row(told, client + ";id=bb" + i + ";recorded=2013-01-01;retracts=b" + i);
            row(told, client + ";recorded=2013-02-01;date=2012-05-05;supersedes=" + ids.get(i + 1));
        }
        for (int i = 3; i < ids.size(); i += 11) {
            // the id of another client's row, known before it or after it
            row(told, "client=thief" + i + ";recorded=2012-01-01;date=2012-01-01;id=" + ids.get(i));
            row(told, "client=late" + i + ";recorded=2015-01-01;date=2012-01-01;id=" + ids.get(i));
        }
        named(told);
        broken(told);
    }

    private static void named(ToldFolder told) {
        String hash = hash();
        row(told, DORA);
        row(told, DORA);
        row(told, DORA);
        // the names that rows without an id get, in the hands of others
        row(told, "client=emma;recorded=2012-07-01;retracts=" + hash);
        row(told, "recorded=2012-07-01;retracts=" + hash + "-2");
        row(told, "client=fritz;date=2012-05-05;recorded=2012-05-06;id=" + hash + "-3");
        // a ring over three clients, and a row that names itself
        row(told, "id=r1;client=gerda;date=2012-05-05;recorded=2012-05-06;supersedes=r2");
        row(told, "id=r2;client=hanna;date=2012-05-05;recorded=2012-05-07;supersedes=r3");
        row(told, "id=r3;client=ida;date=2012-05-05;recorded=2012-05-08;supersedes=r1");
        row(told, "id=r4;client=ida;date=2012-05-05;recorded=2012-05-08;supersedes=r4");
        row(told, "id=n1;client=jana;date=2012-05-05;recorded=2012-05-06;supersedes=nowhere");
        row(told, "id=n2;recorded=2012-05-06;retracts=nowhere;opiates=3");
    }

    private static void broken(ToldFolder told) {
        row(told, "date=2012-05-06");
        row(told, "client=kurt;date=2012-13-06;opiates=29;sharing=perhaps");
        row(told, "client=kurt;date=2012-12-06;retracts=r1");
        row(told, "client==cmd;date=2012-12-06;id=a,b");
        row(told, "client=\u00fc\ud83d\ude00;date=2012-12-06;by=she said \"no\"\nand went");
        row(told, "client=\uff5a;date=2012-12-06;id=s;id=s");
        told.and(TOP, "too,few", "\"kurt\"x,2012", "\"never closed,2012");
        told.and(TOP, new byte[] {'k', ',', (byte) 0xff, (byte) 0xfe});
        told.and("custody2", "client,from");
        told.and("links", "");
        told.and("family", "nothing,that,is,a,column", "1,2,3,4,5");
        told.and("goals", "client,goal,oddity,goal", "anna,x,y,z", "berta,,,");
        told.and("comparisons", "cohort,measure,numerator", "2012,rate,1", "2012,rate,1", "x,y,z");
    }

    private static void row(ToldFolder told, String filled) {
        List<String> header = Histories.header(TOP);
        String[] cells = new String[header.size()];
        java.util.Arrays.fill(cells, "");
        for (String cell : filled.split(";", -1)) {
            int is = cell.indexOf('=');
            String text = cell.substring(is + 1);
            cells[header.indexOf(cell.substring(0, is))] =
                    text.matches("[^,\"\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
        }
        told.and(TOP, String.join(",", cells));
    }

    private static String hash() {
        List<String> names = FileHeader.names(Tables.TOP);
        String[] cells = new String[names.size()];
        java.util.Arrays.fill(cells, "");
        for (String cell : DORA.split(";", -1)) {
            String[] is = cell.split("=", -1);
            cells[names.indexOf(is[0])] = is[1];
        }
        return new RowHash(names).name(cells);
    }

    private static List<String> ids(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            int at = List.of(lines.getFirst().split(",")).indexOf("id");
            List<String> ids = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                if (cells.length > at && !cells[at].isEmpty()) {
                    ids.add(cells[at]);
                }
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

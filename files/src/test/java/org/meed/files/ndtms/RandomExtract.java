package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.meed.engine.time.Days;

/** Made-up rows of an extract, some of them wrong, from a seed. */
final class RandomExtract {
    static final String HEADER =
            "FINITIAL,SINITIAL,DOB,SEX,AGNCY,CLIENTID,EPISODID,CONSENT,REFLD,TRIAGED,ACCMNEED,DAT,DRUG1,"
                    + "DRUG2,DRUG3,RFLS,INJSTAT,HEPBSTAT,HEPBVAC,DISD,DISRSN,MODAL,MODID,MODST,MODEND,MODEXIT,"
                    + "TOPID,TOPDATE,TRSTAGE,ALCUSE,OPIUSE,CRAUSE,IVDRGUSE,SHARING,PSYHSTAT,QUALLIFE,ACUTHPBM,"
                    + "HRISK,PBRCLIENT,LASARCOMP,KEYWORKER";

    private static final int START = Days.of(2012, 4, 1);
    private static final String[] DRUGS = {"1011", "1105", "3201", "3200", "7000", "5000", "NA"};
    private static final String[] WRONG = {
        "31/02/2012",
        "?",
        "99",
        "-1",
        "Y ",
        "N",
        "NA",
        "",
        "x",
        "31/12/9999",
        "01/01/0001",
        "9",
        "1"
    };

    private final Random random;
    private final double wrong;

    /** Rows in which so large a share has one cell that may be wrong. */
    RandomExtract(long seed, double wrong) {
        this.random = new Random(seed);
        this.wrong = wrong;
    }

    /** So many rows: of each episode one for each of its modalities and TOPs together. */
    List<String> rows(int count) {
        List<String> rows = new ArrayList<>();
        for (int client = 1; rows.size() < count; client++) {
            addEpisode(rows, client);
        }
        return rows.subList(0, count);
    }

    private void addEpisode(List<String> rows, int client) {
        int referred = START + random.nextInt(400);
        String before = client(client) + episode(client, referred);
        int modalities = 1 + random.nextInt(2);
        int tops = random.nextInt(4);
        String after = "Y," + one("Low", "High", "Very High", "NA") + "," + one("K1", "");
        for (int modality = 1; modality <= modalities; modality++) {
            String within = before + modality(modality, referred);
            for (int top = tops == 0 ? 0 : 1; top <= tops; top++) {
                rows.add(spoilt(within + top(client, top, referred) + after));
            }
        }
    }

    private String client(int client) {
        // Each client from its own numbers, so that another episode is the same person's.
        Random own = new Random(client / 2);
        String number = String.format(Locale.ROOT, "%d", client / 2);
        return (char) ('A' + own.nextInt(26))
                + ","
                + (char) ('A' + own.nextInt(26))
                + ","
                + day(Days.of(1960 + own.nextInt(30), 1 + own.nextInt(12), 1 + own.nextInt(28)))
                + ","
                + (1 + own.nextInt(2))
                + ","
                + one("X0001", "X0002")
                + ","
                + number
                + ",";
    }

    private String episode(int client, int referred) {
        boolean over = random.nextBoolean();
        return client
                + ","
                + (random.nextInt(30) == 0 ? "N" : "Y")
                + ","
                + day(referred)
                + ","
                + day(referred + random.nextInt(7))
                + ","
                + (1 + random.nextInt(3))
                + ","
                + one("A12B", "A11B")
                + ","
                + one(DRUGS)
                + ","
                + one(DRUGS)
                + ",NA,"
                + (1 + random.nextInt(6))
                + ","
                + one("C", "P", "N", "Z")
                + ","
                + one("A", "B", "C", "D")
                + ","
                + one("1", "2", "C", "")
                + ","
                + (over ? day(referred + 200 + random.nextInt(200)) : "")
                + ","
                + (over ? "" + (80 + random.nextInt(11)) : "")
                + ",";
    }

    private String modality(int number, int referred) {
        int started = referred + 7 * number + random.nextInt(2);
        boolean ended = random.nextInt(3) == 0;
        return one("94", "95", "96", "93")
                + ","
                + (random.nextInt(5) == 0 ? "" : number)
                + ","
                + day(started)
                + ","
                + (ended ? day(started + 100) : "")
                + ","
                + (ended ? one("A", "B") : "")
                + ",";
    }

    private String top(int client, int number, int referred) {
        if (number == 0) {
            return ",,,,,,,,,,,,";
        }
        Random own = new Random(client * 10L + number);
        return (own.nextInt(5) == 0 ? "" : number)
                + ","
                + day(referred + 7 + 90 * (number - 1))
                + ","
                + (number == 1 ? "S" : "R")
                + ","
                + own.nextInt(29)
                + ","
                + own.nextInt(29)
                + ","
                + own.nextInt(29)
                + ","
                + own.nextInt(29)
                + ",N,"
                + own.nextInt(21)
                + ","
                + own.nextInt(21)
                + ",N,NA,";
    }

    private String spoilt(String row) {
        if (random.nextDouble() >= wrong) {
            return row;
        }
        String[] cells = row.split(",", -1);
        cells[random.nextInt(cells.length)] = one(WRONG);
        return String.join(",", cells);
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String day(int day) {
        String iso = Days.text(day);
        return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }
}

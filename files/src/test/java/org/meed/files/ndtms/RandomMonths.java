package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.meed.engine.time.Days;

/**
 * Made-up agencies that send everything again each month: people come, are discharged, are entered
 * late, are put right, are taken out, come back, refuse.
 */
final class RandomMonths {
    static final String HEADER =
            "FINITIAL,SINITIAL,DOB,SEX,AGNCY,CLIENTID,CONSENT,EPISODID,REFLD,TRIAGED,DAT,DRUG1,PBRCLIENT,LASARCOMP,"
                    + "HEPBVAC,INJSTAT,DISD,DISRSN,MODAL,MODID,MODST,TOPID,TOPDATE,TRSTAGE,OPIUSE,CRAUSE";
    private static final int AGENCIES = 4;
    private static final int START = Days.of(2012, 4, 1);

    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private int episodes;

    private static final class Person {
        String attributor = "";
        final List<String> agencies = new ArrayList<>();
        final Map<Integer, Episode> episodes = new LinkedHashMap<>();
        boolean sent = true;
        boolean consents = true;
        int lastTop;
    }

    private static final class Episode {
        String agency = "";
        int referred;
        int over;
        String reason = "";
        String band = "Low";
        boolean sent = true;
        final List<int[]> tops = new ArrayList<>();
    }

    RandomMonths(long seed) {
        this.random = new Random(seed);
        for (int agency = 0; agency < AGENCIES; agency++) {
            people.add(person(agency, "X000" + agency, START + 40));
        }
    }

    /** The extract of a day. */
    List<String> extract(int day) {
        for (int i = 0; i < 8; i++) {
            people.add(person(people.size(), "X000" + random.nextInt(AGENCIES), day));
        }
        // The first of each agency stays as it is, so that no extract is without an agency.
        people.subList(AGENCIES, people.size()).forEach(person -> change(person, day));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            add(rows, i, people.get(i));
        }
        return rows;
    }

    private Person person(int number, String agency, int day) {
        Person person = new Person();
        person.attributor = attributor(number);
        person.agencies.add(agency);
        addEpisode(person, day);
        return person;
    }

    private String attributor(int number) {
        return (char) ('A' + number % 26)
                + ","
                + (char) ('A' + number / 26 % 26)
                + ","
                + written(
                        Days.of(1960 + random.nextInt(30), 1 + random.nextInt(12), 1 + number % 28))
                + ",1";
    }

    private void change(Person person, int day) {
        switch (random.nextInt(24)) {
            case 0 -> person.sent = !person.sent;
            case 1 -> person.consents = !person.consents;
            case 2 -> person.attributor = attributor(people.indexOf(person));
            case 3 -> {
                person.agencies.add("X000" + random.nextInt(AGENCIES));
                addEpisode(person, day);
            }
            default -> person.episodes.values().forEach(episode -> change(person, episode, day));
        }
    }

    private void addEpisode(Person person, int day) {
        Episode episode = new Episode();
        episode.agency = person.agencies.getLast();
        episode.referred = Math.max(START, day - 4 - random.nextInt(76));
        person.episodes.put(++episodes, episode);
    }

    private void change(Person person, Episode episode, int day) {
        switch (random.nextInt(12)) {
            case 0 -> episode.sent = !episode.sent;
            case 1, 2 -> {
                int earliest = episode.referred + 3;
                episode.over = earliest + random.nextInt(Math.max(1, day - earliest + 1));
                episode.reason = one("80", "81", "84", "");
            }
            case 3 -> episode.over = random.nextInt(3) == 0 ? 0 : episode.over;
            case 4 -> episode.band = one("Low", "High", "");
            case 5 -> {
                if (!episode.tops.isEmpty()) {
                    episode.tops.get(random.nextInt(episode.tops.size()))[2] = random.nextInt(3);
                }
            }
            case 6 -> {
                if (!episode.tops.isEmpty()) {
                    episode.tops.remove(random.nextInt(episode.tops.size()));
                }
            }
            default -> addTop(person, episode, day);
        }
    }

    /** No two TOPs of a person share a day: which goes first may depend on when each was known. */
    private void addTop(Person person, Episode episode, int day) {
        int date = Math.max(person.lastTop + 1, episode.referred + 3 + random.nextInt(90));
        if (date <= day) {
            person.lastTop = date;
            episode.tops.add(new int[] {date, episode.tops.isEmpty() ? 0 : 1, random.nextInt(3)});
        }
    }

    private void add(List<String> rows, int number, Person person) {
        if (!person.sent) {
            return;
        }
        person.episodes.forEach((id, episode) -> {
            if (!episode.sent) {
                return;
            }
            String client = person.attributor + "," + episode.agency + "," + number;
            if (!person.consents) {
                rows.add(",,,," + episode.agency + "," + number + ",N" + ",".repeat(19));
                return;
            }
            String stay = client + ",Y," + id + "," + stay(episode);
            if (episode.tops.isEmpty()) {
                rows.add(stay + ",,,,");
            }
            for (int[] top : episode.tops) {
                String stage = top[1] == 0 ? "S" : "R";
                rows.add("%s%s,%s,%s,%s,0".formatted(stay, top[0], written(top[0]), stage, top[2]));
            }
        });
    }

    private static String stay(Episode episode) {
        boolean over = episode.over != 0;
        return String.join(
                ",",
                written(episode.referred),
                written(episode.referred + 1),
                "A1" + episode.agency.charAt(4),
                "1011",
                "Y",
                episode.band,
                "" + (1 + episode.referred % 3),
                "C",
                over ? written(episode.over) : "",
                over ? episode.reason : "",
                "94",
                "1",
                written(episode.referred + 3),
                "");
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String written(int day) {
        String iso = Days.text(day);
        return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }
}

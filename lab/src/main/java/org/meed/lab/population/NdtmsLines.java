package org.meed.lab.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one client's rows as lines of the national treatment data set. */
final class NdtmsLines {

    private final Map<String, Integer> places;
    private final NdtmsLayout layout;
    private final Life life;
    private final List<StoryRow> story;
    private final List<StoryRow> episodes;

    NdtmsLines(NdtmsLayout layout, Map<String, Integer> places, Life life, List<StoryRow> story) {
        this.places = places;
        this.layout = layout;
        this.life = life;
        this.story = story;
        this.episodes = of("episodes");
    }

    private List<StoryRow> of(String table) {
        return story.stream().filter(row -> row.table().equals(table)).toList();
    }

    List<NdtmsRow> lines() {
        return life.person().consents()
                ? episodes.stream().flatMap(episode -> lines(episode).stream()).toList()
                : withoutConsent();
    }

    private List<NdtmsRow> withoutConsent() {
        return episodes.stream()
                .map(episode -> episode.cell("provider"))
                .distinct()
                .map(agency ->
                        new Line()
                                .put("AGNCY", agency)
                                .put("CLIENTID", life.person().client())
                                .put("CONSENT", "N")
                                .row())
                .toList();
    }

    private List<NdtmsRow> lines(StoryRow episode) {
        List<StoryRow> interventions =
                of("interventions").stream()
                        .filter(row -> row.cell("episode").equals(episode.cell("episode")))
                        .toList();
        List<StoryRow> forms =
                of("top").stream()
                        .filter(form -> home(form).equals(episode.cell("episode")))
                        .toList();
        List<NdtmsRow> lines = new ArrayList<>();
        for (Optional<StoryRow> intervention : orNone(interventions)) {
            for (Optional<StoryRow> form : orNone(forms)) {
                Line line = new Line();
                client(line, episode);
                episode(line, episode);
                intervention.ifPresent(row -> intervention(line, episode, row));
                form.ifPresent(row -> form(line, row));
                lines.add(line.row());
            }
        }
        return lines;
    }

    private static List<Optional<StoryRow>> orNone(List<StoryRow> rows) {
        return rows.isEmpty()
                ? List.of(Optional.empty())
                : rows.stream().map(Optional::of).toList();
    }

    /**
     * The episode that a form belongs to: the last one started by then, otherwise the one that is
     * about to start.
     */
    private String home(StoryRow form) {
        String date = form.cell("date");
        StoryRow home = episodes.getFirst();
        boolean found = false;
        for (StoryRow episode : episodes) {
            String started = episode.cell("started");
            if (!started.isEmpty() && (started.compareTo(date) <= 0 || !found)) {
                home = episode;
                found = true;
            }
        }
        return home.cell("episode");
    }

    private void client(Line line, StoryRow episode) {
        Attributor attributor = Attributor.of(life);
        line.put("FINITIAL", attributor.forename())
                .put("SINITIAL", attributor.surname())
                .put("DOB", NdtmsCodes.day(attributor.born().toString()))
                .put("SEX", attributor.sex())
                .put("ETHNIC", "A")
                .put("NATION", "GBR")
                .put("REFLD", NdtmsCodes.day(episode.cell("referred")))
                .put("AGNCY", episode.cell("provider"))
                .put("CLIENT", life.person().client())
                .put("CLIENTID", life.person().client())
                .put("EPISODID", episode.cell("episode"))
                .put("CONSENT", "Y")
                .put("PREVTR", episode.equals(episodes.getFirst()) ? "N" : "Y")
                .put("EMPSTAT", works(episode) ? "1" : "12");
    }

    private boolean works(StoryRow episode) {
        String on = episode.cell("triaged");
        return of("work").stream()
                .filter(row ->
                        row.cell("kind").equals("job") && row.cell("from").compareTo(on) <= 0)
                .anyMatch(row -> row.cell("to").isEmpty() || row.cell("to").compareTo(on) >= 0);
    }

    private void episode(Line line, StoryRow episode) {
        String[] drugs = episode.cell("substances").split(";", -1);
        for (int i = 0; i < drugs.length; i++) {
            line.put("DRUG" + (i + 1), NdtmsCodes.of(NdtmsCodes.DRUG, drugs[i]));
        }
        String code = life.population().area().code();
        line.put("ACCMNEED", NdtmsCodes.of(NdtmsCodes.NEED, episode.cell("accommodation")))
                .put("DAT", code)
                .put("LA", code)
                .put("ROUTE", NdtmsCodes.route(drugs[0], life.person().injects()))
                .put("RFLS", NdtmsCodes.of(NdtmsCodes.REFERRAL, episode.cell("referral")))
                .put("TRIAGED", NdtmsCodes.day(episode.cell("triaged")))
                .put("CPLANDT", NdtmsCodes.day(episode.cell("started")))
                .put("INJSTAT", injecting())
                .put("TOPCC", "Y")
                .put("DISD", NdtmsCodes.day(episode.cell("discharged")))
                .put("DISRSN", NdtmsCodes.of(NdtmsCodes.DISCHARGE, episode.cell("reason")));
        if (drugs[0].equals("alcohol")) {
            Habit habit = Habit.of(life.draws(), Use.ALCOHOL, 0);
            line.put("ALCDDAYS", Integer.toString(habit.atStart()))
                    .put("ALCUNITS", habit.atStart() == 0 ? "0" : "18");
        }
        hepatitis(line);
        assessment(line);
    }

    private String injecting() {
        return life.person().injects() ? "C" : life.person().injectedBefore() ? "P" : "N";
    }

    private void hepatitis(Line line) {
        List<StoryRow> rows = of("vaccinations");
        if (rows.isEmpty()) {
            return;
        }
        switch (rows.getFirst().cell("status")) {
            case "immune" -> line.put("HEPBSTAT", "C");
            case "declined" -> line.put("HEPBSTAT", "B");
            case "not-offered" -> line.put("HEPBSTAT", "D");
            default ->
                    line.put("HEPBSTAT", "A")
                            .put("HEPBVAC", rows.size() >= 3 ? "C" : Integer.toString(rows.size()));
        }
    }

    private void assessment(Line line) {
        of("assessments").stream()
                .filter(row -> row.cell("outcome").isEmpty())
                .reduce((earlier, later) -> later)
                .ifPresent(row ->
                        line.put(
                                        layout.pbrClient(),
                                        NdtmsCodes.of(NdtmsCodes.YES_NO, row.cell("eligible")))
                                .put(
                                        layout.complexity(),
                                        NdtmsCodes.of(layout.complexityWords(), row.cell("band"))));
    }

    private static void intervention(Line line, StoryRow episode, StoryRow row) {
        line.put("MODAL", NdtmsCodes.of(NdtmsCodes.MODALITY, row.cell("kind")))
                .put("REFMODDT", NdtmsCodes.day(episode.cell("referred")))
                .put("MODID", row.cell("id"))
                .put("FAOMODDT", NdtmsCodes.day(row.cell("started")))
                .put("MODST", NdtmsCodes.day(row.cell("started")))
                .put("MODEND", NdtmsCodes.day(row.cell("ended")))
                .put("MODEXIT", NdtmsCodes.of(NdtmsCodes.EXIT, row.cell("exit")));
    }

    private static void form(Line line, StoryRow row) {
        line.put("TOPDATE", NdtmsCodes.day(row.cell("date")))
                .put("TOPID", row.cell("id"))
                .put("TRSTAGE", NdtmsCodes.of(NdtmsCodes.STAGE, row.cell("stage")));
        NdtmsCodes.COUNTS.forEach((item, column) -> line.put(item, answered(row.cell(column))));
        NdtmsCodes.ANSWERS.forEach((item, column) ->
                line.put(item, answered(NdtmsCodes.of(NdtmsCodes.YES_NO, row.cell(column)))));
    }

    private static String answered(String answer) {
        return answer.isEmpty() ? NdtmsCodes.NOT_ANSWERED : answer;
    }

    /** A line that is being filled in. */
    private final class Line {

        private final String[] cells = new String[places.size()];

        Line() {
            Arrays.fill(cells, "");
        }

        Line put(String column, String value) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("the layout has no column " + column);
            }
            cells[place] = value;
            return this;
        }

        NdtmsRow row() {
            return new NdtmsRow(List.of(cells));
        }
    }
}

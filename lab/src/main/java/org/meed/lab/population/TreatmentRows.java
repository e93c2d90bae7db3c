package org.meed.lab.population;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What providers write about clients, episodes and interventions. */
final class TreatmentRows {

    private static final List<String> REFERRERS =
            List.of("self", "gp", "criminal-justice", "hospital", "family", "other");

    private TreatmentRows() {}

    static void write(Life life, Consumer<Entry> book) {
        Person person = life.person();
        book.accept(
                Entry.on("clients", person.arrived())
                        .with("born", Entry.text(person.born()))
                        .with("sex", person.male() ? "male" : "female")
                        .with("area", life.population().area().name()));
        List<Episode> episodes = life.course().episodes();
        episodes.forEach(episode -> episode(life, episode, book));
        episodes.stream()
                .filter(Episode::wasStarted)
                .forEach(episode -> interventions(life, episode, book));
    }

    /** The id of an episode, as episodes, interventions and exports write it. */
    static String id(Life life, Episode episode) {
        return life.person().client() + "-E" + episode.number();
    }

    private static void episode(Life life, Episode episode, Consumer<Entry> book) {
        Person person = life.person();
        Draw source =
                life.draws()
                        .within(Channel.EPISODE, episode.number())
                        .at(Channel.SOURCE_OF_REFERRAL);
        book.accept(
                Entry.on("episodes", episode.triaged())
                        .with("episode", id(life, episode))
                        .with("provider", episode.provider())
                        .with("area", life.population().area().name())
                        .with(
                                "referral",
                                REFERRERS.get(source.weighted(0.45, 0.18, 0.17, 0.06, 0.04, 0.10)))
                        .day("referred", episode.referred())
                        .day("triaged", episode.triaged())
                        .day("started", episode.started())
                        .day("discharged", episode.discharged())
                        .with("reason", episode.reason().word(), episode.discharged())
                        .with(
                                "substances",
                                person.substances().stream()
                                        .map(Substance::word)
                                        .collect(Collectors.joining(";")))
                        .with("accommodation", need(life, episode).word()));
    }

    /** The need on arrival, until the client has a home. */
    private static Need need(Life life, Episode episode) {
        return life.circumstances().housedOn(episode.triaged()) ? Need.NONE : life.person().need();
    }

    private static void interventions(Life life, Episode episode, Consumer<Entry> book) {
        Draws draws = life.draws().within(Channel.EPISODE, episode.number());
        boolean medicine =
                life.person().group() == SubstanceGroup.OPIATE
                        && draws.at(Channel.INTERVENTION).chance(0.88);
        int started = episode.started();
        if (medicine) {
            intervention(life, episode, "pharmacological", started, Course.NEVER, book);
        }
        int talking =
                medicine ? started + draws.at(Channel.INTERVENTION_DAY).between(0, 28) : started;
        intervention(life, episode, "psychosocial", talking, Course.NEVER, book);
        int support = started + draws.at(Channel.INTERVENTION_DAY, 1).between(30, 200);
        if (draws.at(Channel.INTERVENTION, 1).chance(0.30)) {
            intervention(life, episode, "recovery-support", support, Course.NEVER, book);
        }
        int detox = started + draws.at(Channel.INTERVENTION_DAY, 2).between(10, 150);
        if (draws.at(Channel.INTERVENTION, 2).chance(0.04)) {
            intervention(life, episode, "inpatient", detox, detox + 14, book);
        }
        if (draws.at(Channel.INTERVENTION, 3).chance(0.03)) {
            intervention(life, episode, "residential", support, support + 84, book);
        }
    }

    private static void intervention(
            Life life,
            Episode episode,
            String kind,
            int started,
            int planned,
            Consumer<Entry> book) {
        if (started > episode.discharged() || started >= life.end()) {
            return;
        }
        int ended = Math.min(planned, episode.discharged());
        boolean asPlanned = ended < episode.discharged() || episode.reason().completed();
        book.accept(
                Entry.on("interventions", started)
                        .with("episode", id(life, episode))
                        .with("kind", kind)
                        .day("started", started)
                        .day("ended", ended)
                        .with("exit", exit(episode, asPlanned), ended));
    }

    private static String exit(Episode episode, boolean asPlanned) {
        if (asPlanned) {
            return "planned";
        }
        return episode.reason() == Reason.WITHDRAWN ? "withdrawn" : "unplanned";
    }
}

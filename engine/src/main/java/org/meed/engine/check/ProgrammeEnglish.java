package org.meed.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.meed.engine.framework.programme.EpisodesOf;
import org.meed.engine.framework.programme.Meeting;
import org.meed.engine.framework.programme.Meeting.Owner;
import org.meed.engine.framework.programme.Meeting.When;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.framework.programme.Scheme;
import org.meed.engine.framework.programme.Version;

/**
 * A whole programme in plain English, clause by clause, as Markdown: which framework judges whom,
 * and whose a result is. What each framework means stands on the page of its own.
 */
public final class ProgrammeEnglish {

    private ProgrammeEnglish() {}

    /** The page, which ends with a line feed. */
    public static String of(Programme programme) {
        TreeMap<Integer, List<String>> said = new TreeMap<>();
        programme.schemes().forEach(one -> said.put(one.source().line(), sentences(scheme(one))));
        programme.meetings().forEach(one -> said.put(one.source().line(), sentences(meeting(one))));
        return ClausePage.text(
                programme.title(),
                "the programme `%s` version %s".formatted(programme.id(), programme.version()),
                sentences(throughout(programme)),
                programme.document().clauses(),
                said);
    }

    private static List<String> sentences(List<String> said) {
        return said.stream().map(English::sentence).toList();
    }

    private static List<String> throughout(Programme programme) {
        List<String> said = new ArrayList<>();
        said.add(
                "everything is asked of what is known on one day, the known date, and of nothing that became known later");
        said.add(
                "a journey is judged, to its end, by the version of its scheme that is in force on the day it starts; no later version changes anything of it");
        said.add(
                "a later version sees what was earned under an earlier one of the same scheme, by the name of the outcome, and 'the first in force' is the first journey that any version judges");
        if (!programme.meetings().isEmpty()) {
            said.add(
                    "of results that meet, one is a scheme's own and pays in full, and those of other schemes near it pay a share; what is known on the day decides which, and is asked again whenever more is known");
            said.add(
                    "whose a result is, is asked of what it pays once it has been divided between providers, and before any limit");
        }
        Set<String> named = new LinkedHashSet<>();
        programme.versions().forEach(version -> named.add(version.named()));
        said.add(
                "what %s means is not said again here: `meed check --english NAME` says it, clause by clause"
                        .formatted(English.list(List.copyOf(named), "or")));
        return said;
    }

    private static List<String> scheme(Scheme scheme) {
        List<String> said = new ArrayList<>();
        said.add("the scheme %s is of the episodes %s".formatted(scheme.name(), of(scheme)));
        for (Version version : scheme.versions()) {
            var days = version.framework().plan().inForce();
            said.add(
                    "a journey that starts on or after %s and before %s is judged by %s, version %s"
                            .formatted(
                                    English.date(days.start()),
                                    English.date(days.end()),
                                    version.named(),
                                    version.framework().header().version()));
        }
        Scheme.Ending ending = scheme.ending();
        if (ending != null) {
            said.add(
                    "no journey is new to it from %s on; %s"
                            .formatted(English.date(ending.day()), atTheEnd(ending)));
        }
        return said;
    }

    private static String of(Scheme scheme) {
        return switch (scheme.episodes()) {
            case EpisodesOf.Others() -> "that no other scheme names";
            case EpisodesOf.Named(var column, var words) ->
                    "whose %s is %s".formatted(column, English.list(words, "or"));
        };
    }

    private static String atTheEnd(Scheme.Ending ending) {
        return ending.isClosing()
                ? "what was not achieved by %s, and had not become impossible before it, is then excluded (scheme-ended), dated on that day; what waits only to be settled is settled"
                        .formatted(English.date(ending.day() - 1))
                : "what is open on that day is judged to its end";
    }

    private static List<String> meeting(Meeting meeting) {
        List<String> said = new ArrayList<>();
        said.add(
                "the meeting %s is of %s; a result that pays nothing takes no part"
                        .formatted(
                                meeting.name(),
                                English.list(
                                        meeting.sides().stream()
                                                .map(Meeting.Side::toString)
                                                .toList(),
                                        "and")));
        said.add(
                "results of one client and of different schemes are near each other while their days lie less than %s apart (%s)"
                        .formatted(meeting.within(), meeting.standing().word()));
        said.add(
                "they are gone through in this order, and within it by the day of the result: %s"
                        .formatted(
                                String.join(
                                        "; then ",
                                        meeting.owners().stream()
                                                .map(ProgrammeEnglish::owner)
                                                .toList())));
        said.add(
                "a result that is near one of another scheme which came before it, and which pays in full, pays %s (%s); every other is its scheme's own and pays in full"
                        .formatted(share(meeting.percent()), meeting.standing().word()));
        return said;
    }

    private static String owner(Owner owner) {
        return "those of %s%s"
                .formatted(
                        owner.scheme(),
                        switch (owner.when()) {
                            case When.Always() -> "";
                            case When.InItsFirst(var span) ->
                                    " dated before %s have passed since the start of their own journey"
                                            .formatted(span);
                            case When.AfterItsFirst(var span) ->
                                    " dated when %s have passed since the start of their own journey, or later"
                                            .formatted(span);
                            case When.WhileOpen() ->
                                    " dated on a day of their own journey, its last included";
                        });
    }

    private static String share(int percent) {
        return switch (percent) {
            case 0 -> "nothing";
            case 100 -> "its whole price too";
            default ->
                    "%s percent of its own price, all of one scheme's together rounded down to the penny"
                            .formatted(percent);
        };
    }
}

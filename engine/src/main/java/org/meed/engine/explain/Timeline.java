package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meed.engine.check.English;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.explain.Explanation.Event;
import org.meed.engine.explain.Explanation.JourneyShown;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * The picture of a client's time: treatment as bars, events as marks, clocks as bands, and each
 * result on a line of its own with the facts it rests on. Everything in it stands in tables beside
 * it too.
 */
final class Timeline {

    private static final int GUTTER = 176;
    private static final int EDGE = 14;
    private static final int LETTER = 7;

    private final Explanation explanation;
    private final boolean narrow;
    private final int width;
    private final Scale scale;
    private final Html ground = new Html();
    private final Html svg = new Html();
    private int y;

    private Timeline(Explanation explanation, int width) {
        this.explanation = explanation;
        this.width = width;
        this.narrow = width < 2 * GUTTER + 200;
        this.scale = TimelineSpan.scale(explanation, narrow ? EDGE : GUTTER, width - EDGE);
    }

    /**
     * The picture as SVG.
     *
     * @param width in the units of its letters, so that a narrow one stays readable on a phone
     * @param id of the picture, unlike any other on the page
     */
    static String svg(Explanation explanation, int width, String id) {
        Timeline timeline = new Timeline(explanation, width);
        timeline.draw();
        String title = "Timeline of client " + explanation.client();
        Html whole = new Html();
        whole.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "role",
                        "img",
                        "class",
                        id,
                        "aria-labelledby",
                        id + "-title " + id + "-desc",
                        "viewBox",
                        "0 0 %s %s".formatted(width, timeline.y + 8))
                .element("title", title, "id", id + "-title")
                .element("desc", timeline.description(), "id", id + "-desc");
        Marks.hatch(whole, id + "-hatch");
        return whole.markup(timeline.ground.toString())
                .markup(timeline.svg.toString())
                .close()
                .toString();
    }

    private String description() {
        long achieved = 0;
        long others = 0;
        for (OutcomeShown outcome : explanation.outcomes()) {
            for (ResultShown result : outcome.results()) {
                achieved += result.prospect() == null ? 1 : 0;
                others += result.prospect() == null ? 0 : 1;
            }
        }
        return "From %s to %s: %s, %s, %s results achieved and %s others. The tables on this page say the same in words."
                .formatted(
                        English.date(scale.first()),
                        English.date(scale.last()),
                        English.counted(explanation.journeys().size(), "treatment journey"),
                        English.counted(explanation.events().size(), "event"),
                        achieved,
                        others);
    }

    private void draw() {
        y = 46;
        heading("What happened");
        treatment();
        lanes();
        if (explanation.outcomes().stream().anyMatch(outcome -> outcome.clock() != null)) {
            heading("Clocks");
            explanation.outcomes().forEach(this::clock);
        }
        heading("Results");
        explanation.outcomes().forEach(outcome -> new ResultRows(this).draw(outcome));
        axis();
    }

    Html svg() {
        return svg;
    }

    Scale scale() {
        return scale;
    }

    int known() {
        return explanation.known();
    }

    int width() {
        return width;
    }

    JourneyShown journey(int number) {
        return explanation.journeys().get(number - 1);
    }

    /** Pixels that words take, roughly. */
    static int room(String words) {
        return words.length() * LETTER;
    }

    private void heading(String words) {
        y += 10;
        Marks.text(svg, "lane-heading", narrow ? EDGE : 4, y + 14, words);
        y += 22;
    }

    /** Begins a lane: its label beside it, or above it on a narrow picture; the middle of it. */
    int lane(String label, int height) {
        if (narrow && !label.isEmpty()) {
            Marks.text(svg, "lane", EDGE, y + 14, label);
            y += 18;
        } else if (!label.isEmpty()) {
            Marks.text(svg, "lane", 4, y + height / 2 + 5, fitted(label));
        }
        int middle = y + height / 2;
        y += height;
        return middle;
    }

    private static String fitted(String label) {
        int most = (GUTTER - 12) / LETTER;
        return label.length() <= most ? label : label.substring(0, most - 1) + "…";
    }

    /** What stands behind everything: the months, and the day whose knowledge is used. */
    private void axis() {
        for (Scale.Tick tick : scale.ticks()) {
            int x = scale.x(tick.day());
            Marks.line(ground, "grid", x, 44, x, y);
            if (x + room(tick.month()) <= width) {
                Marks.text(ground, "tick-label", x, 40, tick.month() + " " + tick.year());
            }
        }
        int x = scale.x(known());
        String words = "known on " + English.date(known());
        Marks.line(ground, "known", x, 18, x, 28);
        Marks.line(ground, "known", x, 46, x, y);
        int half = room(words) / 2 + 4;
        Marks.text(
                ground,
                "known-label",
                Math.clamp(x, half, Math.max(half, width - half)),
                14,
                words);
    }

    private void treatment() {
        int middle = lane("Treatment", 34);
        for (JourneyShown journey : explanation.journeys()) {
            if (scale.shows(journey.start())) {
                Marks.text(
                        svg,
                        "mark-label start",
                        scale.x(journey.start()),
                        middle + 22,
                        "journey " + journey.number());
            }
        }
        for (Event event : explanation.events()) {
            if (event.fact().table().equals("episodes") && event.fact().name().equals("episode")) {
                bar(event, middle - 4, "episode");
            }
        }
        y += 8;
    }

    private void bar(Event event, int middle, String style) {
        int from = scale.x(event.fact().happened());
        boolean open = !Days.isKnown(event.until());
        int to = scale.x(open ? known() : event.until());
        svg.open("g");
        svg.element("title", titled(event));
        Marks.box(svg, open ? style + " goes-on" : style, from, middle - 9, to - from, 18);
        if (open) {
            Marks.text(svg, "arrow", to + 2, middle + 5, "→");
        }
        svg.close();
    }

    private static String titled(Event event) {
        Fact fact = event.fact();
        String until =
                Days.isKnown(event.until())
                        ? " to " + English.date(event.until())
                        : event.lasting() ? ", goes on" : "";
        List<String> cells = new ArrayList<>();
        fact.cells()
                .forEach(cell -> {
                    if (!cell.text().isEmpty()) {
                        cells.add(cell.name() + " " + cell.text());
                    }
                });
        return "%s of %s%s (%s)%s"
                .formatted(
                        fact.name(),
                        English.date(fact.happened()),
                        until,
                        fact.id(),
                        cells.isEmpty() ? "" : ": " + String.join(", ", cells));
    }

    /** A lane for each table that has events, but for the episodes that have bars. */
    private void lanes() {
        Map<String, List<Event>> byTable = new LinkedHashMap<>();
        Tables.all().forEach(table -> byTable.put(table.name(), new ArrayList<>()));
        for (Event event : explanation.events()) {
            if (scale.shows(event.fact().happened()) && !event.fact().name().equals("episode")) {
                Objects.requireNonNull(byTable.get(event.fact().table())).add(event);
            }
        }
        byTable.forEach(this::events);
    }

    private void events(String table, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        int middle = lane(TimelineSpan.lane(table), 40) - 8;
        int free = Integer.MIN_VALUE;
        for (Event event : events) {
            int x = scale.x(event.fact().happened());
            if (event.lasting()) {
                bar(event, middle, "stay");
            } else {
                svg.open("g").element("title", titled(event));
                Marks.event(svg, event.fact(), x, middle);
                svg.close();
            }
            String words = Scale.shortly(event.fact().happened());
            int half = room(words) / 2;
            if (x - half > free) {
                Marks.text(svg, "mark-label", Math.max(x, half), middle + 22, words);
                free = x + half + 4;
            }
        }
    }

    private void clock(OutcomeShown outcome) {
        if (outcome.clock() == null) {
            return;
        }
        Map<Integer, List<ClockWindow>> runs = new LinkedHashMap<>();
        for (ClockWindow window : outcome.clock().windows()) {
            runs.computeIfAbsent(window.run(), _ -> new ArrayList<>()).add(window);
        }
        runs.forEach((run, windows) -> {
            String label = outcome.clock().name() + (run > 1 ? ", run " + run : "");
            int middle = lane(label, 26 + 6 * windows.size()) - 3 * windows.size();
            for (int i = 0; i < windows.size(); i++) {
                new ClockBand(this).draw(windows.get(i), middle, i);
            }
        });
    }
}

package org.meed.engine.explain;

import org.meed.engine.determine.Verdict;

/** The shapes of the timeline. What a colour says, a shape or a word says too. */
final class Marks {

    private Marks() {}

    private static String of(int number) {
        return Integer.toString(number);
    }

    static void line(Html svg, String style, int x1, int y1, int x2, int y2) {
        svg.empty("line", "class", style, "x1", of(x1), "y1", of(y1), "x2", of(x2), "y2", of(y2));
    }

    static void box(Html svg, String style, int x, int y, int width, int height) {
        svg.empty(
                "rect",
                "class",
                style,
                "x",
                of(x),
                "y",
                of(y),
                "width",
                of(Math.max(2, width)),
                "height",
                of(height));
    }

    static void text(Html svg, String style, int x, int y, String words) {
        svg.element("text", words, "class", style, "x", of(x), "y", of(y));
    }

    static void dot(Html svg, String style, int x, int y, int radius) {
        svg.empty("circle", "class", style, "cx", of(x), "cy", of(y), "r", of(radius));
    }

    private static void path(Html svg, String style, String path) {
        svg.empty("path", "class", style, "d", path);
    }

    /** The ground of what is broken. */
    static void hatch(Html svg, String id) {
        svg.open("defs")
                .open(
                        "pattern",
                        "id",
                        id,
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)");
        box(svg, "hatch-ground", 0, 0, 6, 6);
        line(svg, "hatch-line", 0, 0, 0, 6);
        svg.close().close();
    }

    /** The mark of an event, by its table and what it is. */
    static void event(Html svg, Fact fact, int x, int y) {
        switch (fact.name()) {
            case "start TOP" -> path(svg, "event", "M%s %sl7 13h-14z".formatted(x, y - 7));
            case "exit TOP" -> box(svg, "event", x - 6, y - 6, 12, 12);
            case "offence", "death" -> cross(svg, "cross", x, y, 6);
            case "assessment" -> path(svg, "event", "M%s %sl7 7l-7 7l-7 -7z".formatted(x, y - 7));
            default -> dot(svg, "event", x, y, 6);
        }
    }

    static void cross(Html svg, String style, int x, int y, int size) {
        path(
                svg,
                style,
                "M%s %sl%s %sM%s %sl%s %s"
                        .formatted(
                                x - size, y - size, 2 * size, 2 * size, x - size, y + size,
                                2 * size, -2 * size));
    }

    /** The mark of a result. */
    static void verdict(Html svg, Verdict verdict, int x, int y) {
        switch (verdict) {
            case Verdict.Achieved _ -> {
                dot(svg, "achieved", x, y, 9);
                path(svg, "tick", "M%s %sl3 4l6 -8".formatted(x - 4, y));
            }
            case Verdict.NotAchieved _ -> {
                box(svg, "not-achieved", x - 8, y - 8, 16, 16);
                cross(svg, "tick", x, y, 4);
            }
            case Verdict.Pending _ -> {
                dot(svg, "pending", x, y, 8);
                line(svg, "hand", x, y, x, y - 5);
                line(svg, "hand", x, y, x + 4, y);
            }
            case Verdict.Excluded _ -> {
                dot(svg, "excluded", x, y, 8);
                line(svg, "hand", x - 4, y, x + 4, y);
            }
        }
    }
}

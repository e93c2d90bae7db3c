package org.meed.engine.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.determine.Dated;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.RowsNode.Whose;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** What a row is called, in the field's own words. */
final class RowNames {

    private static final Column STAGE = Tables.TOP.column("stage");
    private static final Column CASELOAD = Tables.CUSTODY.column("caseload");

    private final Texts texts;

    RowNames(Texts texts) {
        this.texts = texts;
    }

    /** What a row is, such as TOP review. */
    String noun(Row row) {
        Table table = row.table();
        if (table.equals(Tables.TOP)) {
            return profile(row.text(STAGE, texts));
        }
        if (table.equals(Tables.CUSTODY)) {
            return entry(row.text(CASELOAD, texts));
        }
        return noun(table);
    }

    /** A row with its day and its id, such as TOP review of 2 July 2012 (top:t1). */
    String named(Row row) {
        int place = row.table().defaultDayIndex();
        return named(new Dated(row, place < 0 ? Days.UNKNOWN : row.cell(place)));
    }

    /** A row with the day that it is asked about, and its id. */
    String named(Dated dated) {
        return dayed(dated) + " (" + dated.row() + ")";
    }

    /** A row with the day that it is asked about. */
    String dayed(Dated dated) {
        String day = Days.isKnown(dated.day()) ? " of " + English.date(dated.day()) : "";
        return noun(dated.row()) + day;
    }

    /** An episode, by the day of it that is asked about. */
    private static String episode(Column by) {
        return switch (by.name()) {
            case "discharged" -> "discharge";
            case "triaged" -> "triage";
            case "referred" -> "referral";
            default -> "episode";
        };
    }

    private static String profile(String stage) {
        return switch (stage) {
            case "" -> "TOP profile";
            case "review" -> "TOP review";
            default -> stage + " TOP";
        };
    }

    private static String entry(String caseload) {
        return switch (caseload) {
            case "prison" -> "entry to prison";
            case "dip" -> "entry to the DIP caseload";
            default -> "entry to a custody caseload";
        };
    }

    static String noun(Table table) {
        return switch (table.name()) {
            case "top" -> "TOP profile";
            case "tests" -> "drug test";
            case "custody" -> "entry to a custody caseload";
            case "work" -> "spell of work or learning";
            case "housing" -> "housing record";
            case "family" -> "family record";
            case "vaccinations" -> "vaccination record";
            case "facts" -> "further fact";
            case "clients" -> "set of personal details";
            case "episodes" -> "episode";
            case "interventions" -> "intervention";
            case "assessments" -> "assessment";
            case "offences" -> "offence";
            case "goals" -> "goal";
            case "contacts" -> "contact";
            case "consents" -> "consent";
            case "links" -> "link between records";
            case "decisions" -> "decision";
            case "deaths" -> "death";
            case "contracts" -> "contract";
            case "comparisons" -> "rate of a comparison group";
            default -> "row of " + table.name();
        };
    }

    /** What one of some rows is: profiles of one stage have a name of their own in the field. */
    static String noun(RowsNode rows, Table table) {
        if (rows instanceof RowsNode.Of(_, var whose, var by) && whose != Whose.CLIENT) {
            return episode(by);
        }
        if (table.equals(Tables.TOP)) {
            Condition stage = stage(rows);
            return stage instanceof Condition.IsOneOf(_, var words)
                    ? profile(words.getFirst())
                    : noun(table);
        }
        return noun(table);
    }

    /** Whether a condition only says which stage a profile is of, as its name does. */
    static boolean isStage(Condition condition) {
        return condition instanceof Condition.IsOneOf(var cell, var words)
                && words.size() == 1
                && cell.column().equals(STAGE);
    }

    private static @Nullable Condition stage(Node rows) {
        for (Node operand : Operands.of(rows)) {
            if (operand instanceof Condition condition && isStage(condition)) {
                return condition;
            }
            Condition found = operand instanceof RowsNode ? stage(operand) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static String oneOf(String noun) {
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0;
        return (vowel ? "an " : "a ") + noun;
    }

    static String several(String noun) {
        List<String> ofTwo = List.of("entry", "spell", "link", "rate", "set", "row");
        int blank = noun.indexOf(' ');
        String first = blank < 0 ? noun : noun.substring(0, blank);
        if (ofTwo.contains(first)) {
            String plural =
                    first.endsWith("y")
                            ? first.substring(0, first.length() - 1) + "ies"
                            : first + "s";
            return plural + noun.substring(first.length());
        }
        return noun + "s";
    }
}

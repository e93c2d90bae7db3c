package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.plan.LimitRule;

/** Fears that a number somebody remembered becomes a number somebody is paid by. */
final class WeakNumbers implements LintRule {

    private record Figure(String name, Standing standing, String origin, Source place) {}

    @Override
    public List<Lint> find(Survey survey) {
        List<Lint> lints = new ArrayList<>();
        for (Figure figure : figures(survey.plan())) {
            if (figure.origin().isBlank()) {
                lints.add(
                        lint(
                                LintCode.NO_SOURCE,
                                figure,
                                "'%s' does not say where it comes from.".formatted(figure.name()),
                                "Maybe a word on its source, or 'illustrative' and why it was made up."));
            }
            if (figure.standing() == Standing.UNVERIFIED) {
                lints.add(
                        lint(
                                LintCode.UNVERIFIED,
                                figure,
                                "'%s' is unverified: %s.".formatted(figure.name(), figure.origin()),
                                ""));
            }
        }
        return lints;
    }

    private static Lint lint(LintCode code, Figure figure, String message, String maybe) {
        return new Lint(
                code, Survey.place(figure.place()), figure.place().clause(), message, maybe);
    }

    private static List<Figure> figures(Plan plan) {
        List<Figure> figures = new ArrayList<>();
        plan.parameters()
                .values()
                .forEach(parameter ->
                        parameter
                                .values()
                                .forEach(value ->
                                        figures.add(
                                                new Figure(
                                                        parameter.name(),
                                                        value.standing(),
                                                        value.source(),
                                                        parameter.source()))));
        plan.codeLists()
                .values()
                .forEach(t ->
                        figures.add(new Figure(t.name(), t.standing(), t.origin(), t.source())));
        plan.columnMaps()
                .values()
                .forEach(t ->
                        figures.add(new Figure(t.name(), t.standing(), t.origin(), t.source())));
        plan.valueTables()
                .values()
                .forEach(t ->
                        figures.add(new Figure(t.name(), t.standing(), t.origin(), t.source())));
        plan.numberTables()
                .forEach(t ->
                        figures.add(new Figure(t.name(), t.standing(), t.origin(), t.source())));
        plan.limits().forEach(limit -> figures.addAll(figures(limit)));
        plan.priceTables()
                .forEach(t ->
                        figures.add(new Figure(t.name(), t.standing(), t.source(), t.place())));
        return figures;
    }

    private static List<Figure> figures(LimitRule limit) {
        return limit.amounts().stream()
                .map(amount ->
                        new Figure(
                                limit.name(), amount.standing(), amount.source(), limit.source()))
                .toList();
    }
}

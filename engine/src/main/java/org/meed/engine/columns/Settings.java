package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;

/** The parameters whose values are set anew without compiling again, and all that holds a value. */
final class Settings {

    private final Plan plan;
    private final Set<String> names;
    private final Compiler compiler;
    private final Map<String, List<Spans>> spans = new HashMap<>();
    private final Map<String, List<long[]>> numbers = new HashMap<>();
    private final List<Runnable[]> prepared = new ArrayList<>();

    Settings(Plan plan, Set<String> names, Compiler compiler) {
        this.plan = plan;
        this.names = names;
        this.compiler = compiler;
    }

    /** Whether a parameter is to be set anew. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** Remembers what holds the values of a parameter. */
    void take(Parameter parameter, Spans holder) {
        if (has(parameter.name())) {
            spans.computeIfAbsent(parameter.name(), _ -> new ArrayList<>()).add(holder);
        }
    }

    /** Remembers what holds the values of a parameter, in millionths. */
    void take(Parameter parameter, long[] holder) {
        if (has(parameter.name())) {
            numbers.computeIfAbsent(parameter.name(), _ -> new ArrayList<>()).add(holder);
        }
    }

    /** Gets ready to set each parameter to its value in an overlay, or to its own without one. */
    void prepare(List<Overlay> overlays) {
        for (Overlay overlay : overlays) {
            List<Runnable> steps = new ArrayList<>();
            for (String name : names) {
                List<Parameter.Value> values = values(name, overlay);
                for (long[] holder : numbers.getOrDefault(name, List.of())) {
                    long[] others =
                            values.stream().mapToLong(Parameter.Value::millionths).toArray();
                    steps.add(() -> System.arraycopy(others, 0, holder, 0, others.length));
                }
                for (Spans holder : spans.getOrDefault(name, List.of())) {
                    LaidSpan[] others =
                            values.stream()
                                    .map(value ->
                                            compiler.laid(Objects.requireNonNull(value.span())))
                                    .toArray(LaidSpan[]::new);
                    steps.add(() -> holder.set(others));
                }
            }
            prepared.add(steps.toArray(Runnable[]::new));
        }
    }

    private List<Parameter.Value> values(String name, Overlay overlay) {
        List<Parameter.Value> values =
                new ArrayList<>(Objects.requireNonNull(plan.parameters().get(name)).values());
        Parameter.Value other = overlay.values().get(name);
        values.replaceAll(value -> other == null ? value : other);
        return values;
    }

    /** Sets each parameter as the overlay of a place has it. */
    void set(int place) {
        for (Runnable step : prepared.get(place)) {
            step.run();
        }
    }
}

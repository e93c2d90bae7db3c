package org.meed.engine.reference;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.RatioNode;

/** Which kinds of node there are, and which a plan has; each with the choices it leaves. */
final class PlanKinds {

    private static final String PLANS = "org.meed.engine.framework";

    private PlanKinds() {}

    /** Every kind that a plan can have. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (Class<?> root :
                List.of(
                        Node.class,
                        RatioNode.class,
                        Clock.OnBreak.class,
                        OutcomeRule.Result.class,
                        Exclusion.class,
                        LimitRule.class)) {
            addAll(root, all);
        }
        return all;
    }

    /** How many kinds of node there are. */
    static int nodes() {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Node.class));
        int count = 0;
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else {
                count++;
            }
        }
        return count;
    }

    private static void addAll(Class<?> type, Set<String> all) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                addAll(permitted, all);
            }
            return;
        }
        all.add(name(type));
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isEnum()) {
                for (Object choice : component.getType().getEnumConstants()) {
                    all.add(name(type) + " " + choice);
                }
            }
        }
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : outer.getSimpleName() + "." + type.getSimpleName();
    }

    /** Adds every kind that stands in a plan. */
    static void gather(@Nullable Object part, Set<String> kinds) {
        switch (part) {
            case null -> {}
            case Collection<?> some -> some.forEach(one -> gather(one, kinds));
            case Map<?, ?> map -> gather(map.values(), kinds);
            case Record one when one.getClass().getPackageName().startsWith(PLANS) ->
                    gatherRecord(one, kinds);
            default -> {}
        }
    }

    private static void gatherRecord(Record one, Set<String> kinds) {
        kinds.add(name(one.getClass()));
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(one);
                if (value instanceof Enum<?> choice) {
                    kinds.add(name(one.getClass()) + " " + choice);
                }
                gather(value, kinds);
            } catch (IllegalAccessException | InvocationTargetException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }
}

package org.meed.engine.reference;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Family;
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

    /** The kinds of node, each with its records: those of a family are one kind. */
    static Map<String, Set<String>> nodes() {
        Map<String, Set<String>> kinds = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Node.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.isSealed()) {
                open.addAll(List.of(type.getPermittedSubclasses()));
            } else {
                kinds.computeIfAbsent(name(kind(type)), _ -> new TreeSet<>()).add(name(type));
            }
        }
        return kinds;
    }

    /** The family that a record is of, or else the record itself. */
    private static Class<?> kind(Class<?> type) {
        for (Class<?> implemented : type.getInterfaces()) {
            if (Family.class.isAssignableFrom(implemented)) {
                return implemented;
            }
        }
        return type;
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
            addChoices(type, component.getType(), all);
        }
    }

    /** Adds what a part of a node may be, where it is not a node itself. */
    private static void addChoices(Class<?> owner, Class<?> part, Set<String> all) {
        if (part.isEnum()) {
            for (Object choice : part.getEnumConstants()) {
                all.add(name(owner) + " " + choice);
            }
        } else if (isPartOfANode(part) && part.isSealed()) {
            for (Class<?> permitted : part.getPermittedSubclasses()) {
                addChoices(owner, permitted, all);
            }
        } else if (isPartOfANode(part)) {
            addAll(part, all);
        }
    }

    private static boolean isPartOfANode(Class<?> part) {
        Class<?> outer = part.getEnclosingClass();
        return outer != null
                && Node.class.isAssignableFrom(outer)
                && !Node.class.isAssignableFrom(part);
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

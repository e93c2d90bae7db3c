package org.meed.lab.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.RatioNode;
import org.meed.engine.framework.plan.ShareRule;

/**
 * Random frameworks are valid, and say everything that can be said.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}; {@code -Dmeed.frameworks=N}
 * writes so many.
 */
class RandomFrameworkTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int FRAMEWORKS = Integer.getInteger("meed.frameworks", 200);
    private static final List<FrameworkReading> READINGS =
            IntStream.range(0, FRAMEWORKS)
                    .mapToObj(number ->
                            FrameworkReader.read(new RandomFramework(SEED, number).text()))
                    .toList();

    @Test
    void each_is_read_without_an_error() {
        System.out.printf(Locale.ROOT, "%d random frameworks of seed %d%n", FRAMEWORKS, SEED);
        IntStream.range(0, FRAMEWORKS)
                .forEach(number ->
                        assertThat(READINGS.get(number).problems())
                                .as("seed %s, framework %s", SEED, number)
                                .isEmpty());
    }

    @Test
    void the_same_seed_and_number_give_the_same_text() {
        assertThat(new RandomFramework(SEED, 3).text())
                .isEqualTo(new RandomFramework(SEED, 3).text())
                .isNotEqualTo(new RandomFramework(SEED, 4).text())
                .isNotEqualTo(new RandomFramework(SEED + 1, 3).text());
    }

    /** A kind of node that is added to the language must be added to the writers too. */
    @Test
    void every_kind_of_node_and_every_choice_of_one_is_written() {
        Set<String> wanted = new TreeSet<>();
        for (Class<?> root :
                List.of(
                        Node.class,
                        RatioNode.class,
                        Clock.OnBreak.class,
                        OutcomeRule.Result.class,
                        PaymentRule.class,
                        LimitRule.class,
                        ShareRule.class)) {
            addKinds(root, wanted);
        }
        Set<String> written = new TreeSet<>();
        for (int number = 0; number < FRAMEWORKS; number++) {
            Framework framework = Objects.requireNonNull(READINGS.get(number).framework());
            gather(framework.plan(), Collections.newSetFromMap(new IdentityHashMap<>()), written);
        }
        assertThat(written).as("seed %s", SEED).containsAll(wanted);
    }

    private static void addKinds(Class<?> type, Set<String> kinds) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                addKinds(permitted, kinds);
            }
            return;
        }
        kinds.add(name(type));
        for (RecordComponent component : type.getRecordComponents()) {
            addChoices(type, component.getType(), kinds);
        }
    }

    /** Adds what a part of a node may be, where it is not a node itself. */
    private static void addChoices(Class<?> owner, Class<?> part, Set<String> kinds) {
        Class<?> outer = part.getEnclosingClass();
        if (part.isEnum()) {
            for (Object choice : part.getEnumConstants()) {
                kinds.add(name(owner) + " " + choice);
            }
        } else if (outer != null
                && Node.class.isAssignableFrom(outer)
                && !Node.class.isAssignableFrom(part)) {
            if (part.isSealed()) {
                for (Class<?> permitted : part.getPermittedSubclasses()) {
                    addChoices(owner, permitted, kinds);
                }
            } else {
                addKinds(part, kinds);
            }
        }
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst(".*\\.", "");
    }

    private static void gather(@Nullable Object part, Set<Object> seen, Set<String> kinds) {
        switch (part) {
            case null -> {}
            case Collection<?> some -> some.forEach(one -> gather(one, seen, kinds));
            case Map<?, ?> map -> gather(map.values(), seen, kinds);
            case Record one
                    when one.getClass()
                            .getPackageName()
                            .startsWith(Plan.class.getPackageName()) -> {
                if (seen.add(one)) {
                    kinds.add(name(one.getClass()));
                    components(one, seen, kinds);
                }
            }
            default -> {}
        }
    }

    private static void components(Record one, Set<Object> seen, Set<String> kinds) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(one);
                if (value instanceof Enum<?> choice) {
                    kinds.add(name(one.getClass()) + " " + choice);
                }
                gather(value, seen, kinds);
            } catch (IllegalAccessException | InvocationTargetException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }
}

package org.meed.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Overlay;

/**
 * One combination of values.
 *
 * @param text the settings as they are written, {@code name=value} with semicolons between
 */
public record Variant(String text, Overlay overlay) {

    /** The most that are tried at once. */
    public static final int MOST = 10_000;

    /**
     * All combinations of the values of some settings, the values of the last one changing first.
     *
     * @throws UnusableSetting when there are more than {@link #MOST}, or a name is set twice
     */
    public static List<Variant> grid(List<Setting> settings) {
        long count = 1;
        for (Setting setting : settings) {
            count = Math.min(count * setting.values().size(), MOST + 1L);
            long named = settings.stream().filter(one -> one.name().equals(setting.name())).count();
            if (named > 1) {
                throw new UnusableSetting(
                        "'%s' is set twice.".formatted(setting.name()),
                        "Maybe one --set with its values, and commas between them.");
            }
        }
        if (count > MOST) {
            throw new UnusableSetting(
                    "There are more than %s combinations of these values.".formatted(MOST),
                    "Maybe fewer values of each, or one name at a time.");
        }
        List<Variant> variants = new ArrayList<>();
        add(settings, 0, List.of(), List.of(), variants);
        return variants;
    }

    private static void add(
            List<Setting> settings,
            int at,
            List<String> words,
            List<Change> changes,
            List<Variant> into) {
        if (at == settings.size()) {
            into.add(new Variant(String.join("; ", words), Change.together(changes)));
            return;
        }
        Setting setting = settings.get(at);
        for (int value = 0; value < setting.values().size(); value++) {
            List<String> said = new ArrayList<>(words);
            said.add(setting.name() + "=" + setting.values().get(value));
            List<Change> made = new ArrayList<>(changes);
            made.add(setting.changes().get(value));
            add(settings, at + 1, said, made, into);
        }
    }
}

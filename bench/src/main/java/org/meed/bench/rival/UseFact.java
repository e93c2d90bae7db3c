package org.meed.bench.rival;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day on which a client told of how many days a substance was used, as a fact of Drools. */
public abstract class UseFact {

    private final int day;
    private final int yearOn;
    private final @Nullable Integer opiates;
    private final @Nullable Integer crack;
    private final @Nullable Integer cocaine;
    private final @Nullable Integer amphetamines;
    private final @Nullable Integer cannabis;
    private final @Nullable Integer alcohol;
    private final @Nullable Integer other;

    UseFact(int day, int yearOn, Map<String, Integer> use) {
        this.day = day;
        this.yearOn = yearOn;
        this.opiates = use.get("opiates");
        this.crack = use.get("crack");
        this.cocaine = use.get("cocaine");
        this.amphetamines = use.get("amphetamines");
        this.cannabis = use.get("cannabis");
        this.alcohol = use.get("alcohol");
        this.other = use.get("other");
    }

    public int getDay() {
        return day;
    }

    /** The day twelve months on. */
    public int getYearOn() {
        return yearOn;
    }

    public @Nullable Integer getOpiates() {
        return opiates;
    }

    public @Nullable Integer getCrack() {
        return crack;
    }

    public @Nullable Integer getCocaine() {
        return cocaine;
    }

    public @Nullable Integer getAmphetamines() {
        return amphetamines;
    }

    public @Nullable Integer getCannabis() {
        return cannabis;
    }

    public @Nullable Integer getAlcohol() {
        return alcohol;
    }

    public @Nullable Integer getOther() {
        return other;
    }
}

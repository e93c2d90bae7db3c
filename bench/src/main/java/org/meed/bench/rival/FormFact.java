package org.meed.bench.rival;

import org.jspecify.annotations.Nullable;

/** A form of the table {@code top} as a fact of Drools. */
public final class FormFact {

    private final int client;
    private final int day;
    private final int yearOn;
    private final @Nullable String stage;
    private final @Nullable Integer opiates;
    private final @Nullable Integer crack;
    private final @Nullable Integer cocaine;
    private final @Nullable Integer amphetamines;
    private final @Nullable Integer cannabis;
    private final @Nullable Integer alcohol;
    private final @Nullable Integer other;

    FormFact(int client, ClientRows.Form form) {
        this.client = client;
        this.day = form.day();
        this.yearOn = form.yearOn();
        this.stage = form.stage();
        this.opiates = form.use().get("opiates");
        this.crack = form.use().get("crack");
        this.cocaine = form.use().get("cocaine");
        this.amphetamines = form.use().get("amphetamines");
        this.cannabis = form.use().get("cannabis");
        this.alcohol = form.use().get("alcohol");
        this.other = form.use().get("other");
    }

    public int getClient() {
        return client;
    }

    public int getDay() {
        return day;
    }

    /** The day twelve months on. */
    public int getYearOn() {
        return yearOn;
    }

    public @Nullable String getStage() {
        return stage;
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

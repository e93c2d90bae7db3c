package org.meed.bench.rival;

/** A review of a journey that shows no use, as a rule of Drools found it. */
public final class CleanForm {

    private final JourneyFact journey;
    private final FormFact form;

    public CleanForm(JourneyFact journey, FormFact form) {
        this.journey = journey;
        this.form = form;
    }

    public JourneyFact getJourney() {
        return journey;
    }

    public int getDay() {
        return form.getDay();
    }

    /** The day twelve months on. */
    public int getYearOn() {
        return form.getYearOn();
    }
}

package org.meed.lab.population;

/** How offending goes with age and sex. */
final class Offending {

    /**
     * Log odds by age at risk, men then women: 18-20, 21-24, 25-29, 30-34, 35-39, 40-49, 50 and
     * over. Source: the age and sex term of the Offender Group Reconviction Scale, version 3
     * (Howard and others, Ministry of Justice Research Summary 7/09). The scale was not validated
     * for people in treatment; here it only bends the curve by age.
     */
    private static final double[] MEN = {
        -0.6251, -1.0515, -1.1667, -1.3260, -1.3680, -1.4997, -2.0253
    };

    private static final double[] WOMEN = {
        -0.8975, -1.0285, -1.0528, -1.1291, -1.4219, -1.5247, -2.4498
    };

    private static final int[] BAND_ENDS = {20, 24, 29, 34, 39, 49};

    private Offending() {}

    /** The chance of a proven offence in the two years before arrival. */
    static double prone(SubstanceGroup group, boolean male, int age) {
        double odds =
                switch (group) {
                    case OPIATE -> Supposed.PRONE_OPIATE.value();
                    case NON_OPIATE -> Supposed.PRONE_NON_OPIATE.value();
                    case ALCOHOL -> Supposed.PRONE_ALCOHOL.value();
                };
        return 1 / (1 + StrictMath.exp(-odds - (male ? MEN : WOMEN)[band(age)]));
    }

    private static int band(int age) {
        int band = 0;
        while (band < BAND_ENDS.length && age > BAND_ENDS[band]) {
            band++;
        }
        return band;
    }
}

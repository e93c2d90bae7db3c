package org.meed.lab.population;

import static org.meed.lab.population.Standing.SOURCED;
import static org.meed.lab.population.Standing.UNVERIFIED;

/**
 * The figures that somebody else published (England unless said), which the made-up people are
 * calibrated to.
 */
public enum Published implements Figure {
    OPIATE(0.42, SOURCED, In.ADULTS_2025 + ": 138,255 of 329,646 in treatment"),
    NON_OPIATE(0.28, SOURCED, In.ADULTS_2025 + ": non-opiate groups together"),
    ALCOHOL_ONLY(0.30, SOURCED, In.ADULTS_2025 + ": 99,955 of 329,646 in treatment"),
    CRACK(0.19, SOURCED, In.ADULTS_2025 + ": starters with crack"),
    POWDER_COCAINE(0.20, SOURCED, In.ADULTS_2025 + ": powder cocaine"),
    WAITED_3_WEEKS_AT_MOST(
            0.98,
            SOURCED,
            "Nuffield Trust, waits of 3 weeks at most, 2022/23: 98-99% in every group"),

    NEED_OPIATE(0.30, UNVERIFIED, In.MIRROR + ": 11,286 opiate starters with a housing problem"),
    NEED_ALCOHOL(
            0.10, UNVERIFIED, In.MIRROR + ": 4,941 alcohol-only starters with a housing problem"),
    NEED_NON_OPIATE(0.14, UNVERIFIED, In.MIRROR + ": what is left of 22,493 (17% of all starters)"),
    INJECTING_OPIATE(0.18, UNVERIFIED, In.MIRROR + ": opiate starters who inject now"),
    INJECTED_BEFORE_OPIATE(0.32, UNVERIFIED, In.MIRROR + ": opiate starters who used to inject"),

    DEATHS_A_YEAR(
            0.0125,
            UNVERIFIED,
            "from memory: 3,700 to 4,000 deaths a year in some 300,000 treated"),
    DEATHS_OPIATE(0.65, UNVERIFIED, In.MIRROR + ": share of deaths in treatment"),
    DEATHS_ALCOHOL(0.28, UNVERIFIED, In.MIRROR + ": share of deaths in treatment"),
    DEATHS_DRUG_RELATED(
            0.43, SOURCED, "PMC4294586: poisoning's share of 3,974 deaths among 198,247 people"),

    COMPLETED_OPIATE(0.30, SOURCED, In.EXITS_2015),
    COMPLETED_NON_OPIATE(0.64, SOURCED, In.EXITS_2015),
    COMPLETED_ALCOHOL(0.61, SOURCED, In.EXITS_2015),
    TRANSFERRED(0.14, SOURCED, In.NTA_2012 + ": exits by transfer"),
    TO_CUSTODY(0.11, SOURCED, In.NTA_2012 + ": exits to custody"),
    YEARS_OPIATE(4.2, SOURCED, In.BURY + ", years"),
    YEARS_NON_OPIATE(0.9, SOURCED, In.BURY + ", years"),

    REVIEWED(0.74, SOURCED, "Lancet 2009 cohort: 14,656 starters reviewed within 5 to 26 weeks"),
    OPIATE_ABSTINENT(0.51, SOURCED, In.NTA_2012 + ": opiate users abstinent at six-month review"),
    OPIATE_IMPROVED(0.23, SOURCED, In.NTA_2012 + ": opiate users reliably improved"),
    OPIATE_WORSE(0.03, SOURCED, In.NTA_2012 + ": opiate users deteriorated"),
    CRACK_ABSTINENT(0.63, SOURCED, In.NTA_2012 + ": crack users abstinent at six-month review"),
    CRACK_IMPROVED(0.08, SOURCED, In.NTA_2012 + ": crack users reliably improved"),
    CRACK_WORSE(0.02, SOURCED, In.NTA_2012 + ": crack users deteriorated"),

    CHANGE_OPIATES(13, UNVERIFIED, In.THRESHOLD),
    CHANGE_CRACK(8, UNVERIFIED, In.THRESHOLD),
    CHANGE_COCAINE(6, UNVERIFIED, In.THRESHOLD),
    CHANGE_AMPHETAMINES(8, UNVERIFIED, In.THRESHOLD),
    CHANGE_CANNABIS(12, UNVERIFIED, In.THRESHOLD),
    CHANGE_ALCOHOL(11, UNVERIFIED, In.THRESHOLD),
    CHANGE_OTHER(12, UNVERIFIED, In.THRESHOLD),

    REOFFENDED_IN_A_YEAR(
            0.416,
            SOURCED,
            "Ministry of Justice 2008: cohort of the first quarter of 2005, yes or no");

    private final double value;
    private final Standing standing;
    private final String source;

    Published(double value, Standing standing, String source) {
        this.value = value;
        this.standing = standing;
        this.source = source;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public String source() {
        return source;
    }

    /** Publications that several figures come from. */
    private static final class In {
        static final String ADULTS_2025 =
                "Adult substance misuse treatment statistics 2024 to 2025 (4 December 2025)";
        static final String MIRROR =
                "mirror of the adult substance misuse treatment statistics, year not stated (about 2021/22)";
        static final String EXITS_2015 =
                "completions among exits by substance, 2014/15, as quoted by philharris";
        static final String NTA_2012 =
                "National Treatment Agency, 2011/12, as quoted by drugwarfacts";
        static final String BURY = "Bury DOMES, quarter 2 of 2015/16: mean time in treatment";
        static final String THRESHOLD =
                "reliable change in days of 28, from memory; no publication found";
    }
}

package org.meed.lab.population;

/** Who keeps which table, and how many days they take to write something down. */
enum Keeper {
    PROVIDER("provider", 6),
    REVIEWER("provider", 10),
    ASSESSOR("lasars", 3),
    POLICE("police", 45),
    PRISON("prison", 20),
    COUNCIL("council", 20),
    JOB_CENTRE("jobcentre", 30),
    SURGERY("surgery", 14),
    REGISTRAR("registrar", 40);

    private final String source;
    private final double meanLag;

    Keeper(String source, double meanLag) {
        this.source = source;
        this.meanLag = meanLag;
    }

    static Keeper of(String table) {
        return switch (table) {
            case "clients", "episodes", "interventions" -> PROVIDER;
            case "top" -> REVIEWER;
            case "assessments" -> ASSESSOR;
            case "offences" -> POLICE;
            case "custody" -> PRISON;
            case "housing" -> COUNCIL;
            case "work" -> JOB_CENTRE;
            case "vaccinations" -> SURGERY;
            case "deaths" -> REGISTRAR;
            default -> throw new IllegalArgumentException("nobody keeps the table " + table);
        };
    }

    /** The word in the {@code source} column. */
    String source() {
        return source;
    }

    /** Days from something happening to its being written down: mostly few, now and then months. */
    int lag(Draws draws, int stage) {
        int lag = draws.at(Channel.LAG, stage).daysUntil(meanLag);
        Draw late = draws.at(Channel.LATE, stage);
        return late.chance(Supposed.RECORDED_LATE.value())
                ? lag + draws.at(Channel.LATE, ~stage).between(60, 240)
                : lag;
    }
}

package org.meed.lab.population;

/**
 * A substance that a client can present with: its word in {@code episodes.csv} and the use that
 * answers for it.
 */
enum Substance {
    HEROIN("heroin", Use.OPIATES),
    OTHER_OPIATE("other-opiate", Use.OPIATES),
    METHADONE("methadone", Use.OPIATES),
    CRACK("crack", Use.CRACK),
    COCAINE("cocaine", Use.COCAINE),
    AMPHETAMINES("amphetamines", Use.AMPHETAMINES),
    CANNABIS("cannabis", Use.CANNABIS),
    ALCOHOL("alcohol", Use.ALCOHOL),
    BENZODIAZEPINES("benzodiazepines", Use.OTHER),
    NPS("nps", Use.OTHER);

    private final String word;
    private final Use use;

    Substance(String word, Use use) {
        this.word = word;
        this.use = use;
    }

    String word() {
        return word;
    }

    Use use() {
        return use;
    }
}

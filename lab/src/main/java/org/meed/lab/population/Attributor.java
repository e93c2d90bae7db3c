package org.meed.lab.population;

import java.time.LocalDate;

/**
 * What the national data set knows a person by: weak, as two people can share it and a name can
 * change.
 *
 * @param forename initial of the forename
 * @param surname initial of the surname
 * @param born date of birth
 * @param sex M or F
 */
public record Attributor(String forename, String surname, LocalDate born, String sex) {

    /** Initials are not spread evenly: some letters begin many names. */
    private static final String INITIALS = "AAABBBCCCDDDEEFGGHHIJJJJKKLLLMMMNOPPPRRRSSSSTTVWWY";

    static Attributor of(Life life) {
        return new Attributor(
                initial(life.draws().at(Channel.INITIALS, 0)),
                initial(life.draws().at(Channel.INITIALS, 1)),
                LocalDate.ofEpochDay(life.person().born()),
                life.person().male() ? "M" : "F");
    }

    private static String initial(Draw draw) {
        int place = draw.between(0, INITIALS.length() - 1);
        return INITIALS.substring(place, place + 1);
    }

    /** The usual eleven characters: initials, date of birth as ddmmyyyy, sex. */
    @Override
    public String toString() {
        return forename + surname + NdtmsCodes.day(born.toString()).replace("/", "") + sex;
    }
}

package org.meed.lab.population;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a made-up area would send to the national treatment data set on one day, and what other
 * bodies hold beside it.
 *
 * <p>The extract is a full refresh in the layout of core data set K: one line for each episode,
 * intervention and outcome form of it together (two interventions and three forms make six lines;
 * where there are none, one line with those cells empty). How words become codes:
 *
 * <table>
 * <caption>Columns and where they come from</caption>
 * <tr><td>{@code CLIENT}, {@code CLIENTID}</td><td>the client's id, both alike and the same at every agency</td></tr>
 * <tr><td>{@code FINITIAL}, {@code SINITIAL}, {@code DOB}, {@code SEX}</td><td>the {@link Attributor}; two clients can
 *     share it, as in life. Whoever reads the extract may name clients by it, so {@link #beside} takes that name</td></tr>
 * <tr><td>{@code AGNCY}, {@code EPISODID}, {@code DAT}, {@code LA}</td><td>the provider's id, the episode's id, the area's
 *     code</td></tr>
 * <tr><td>{@code REFLD}, {@code TRIAGED}, {@code DISD}</td><td>{@code referred}, {@code triaged}, {@code discharged};
 *     days as dd/mm/yyyy. The first intervention's {@code MODST} is the episode's {@code started}</td></tr>
 * <tr><td>{@code DISRSN}</td><td>80 to 90 as the current list has them by memory; {@code other} is 85 (onward referral
 *     refused)</td></tr>
 * <tr><td>{@code DRUG1} to {@code DRUG3}, {@code ACCMNEED}, {@code RFLS}</td><td>the published codes;
 *     {@code nps} is 8799, other</td></tr>
 * <tr><td>{@code MODAL}, {@code MODEXIT}</td><td>94, 95, 96, 93 and the older 1 (inpatient) and 6 (residential); A planned,
 *     B unplanned, C withdrawn</td></tr>
 * <tr><td>{@code TRSTAGE}</td><td>S start, R review, E exit, P after it: our choice, the codes are not published</td></tr>
 * <tr><td>outcome items</td><td>numbers, or Y and N; {@code NA} where a form was held and the item not answered</td></tr>
 * <tr><td>{@code HEPBSTAT}, {@code HEPBVAC}</td><td>A with the doses so far (1, 2, C when complete), B, C, D; there are no
 *     dates, so the table of vaccinations goes beside</td></tr>
 * <tr><td>{@code PBRCLIENT}, {@code LASARCOMP}</td><td>whether results are paid for (Y, N) and the complexity at the latest
 *     assessment for no single outcome; the assessments themselves go beside</td></tr>
 * <tr><td>{@code CONSENT}</td><td>where it is N, only {@code AGNCY}, {@code CLIENTID} and {@code CONSENT} are filled, one
 *     line for each agency, and nothing goes beside</td></tr>
 * </table>
 *
 * <p>Lost on the way, as the data set has no place for them: tobacco, volunteering, the days of
 * vaccination, who held a form.
 */
public final class NdtmsExtract {

    private static final Set<String> BESIDE =
            Set.of(
                    "assessments",
                    "offences",
                    "custody",
                    "housing",
                    "work",
                    "vaccinations",
                    "deaths");

    private final Population population;
    private final NdtmsLayout layout;
    private final Snapshot snapshot;
    private final List<String> header;
    private final Map<String, Integer> places;

    private NdtmsExtract(Population population, LocalDate taken, NdtmsLayout layout) {
        this.population = population.withoutRecorded();
        this.layout = layout;
        this.snapshot = new Snapshot(taken.toString());
        this.header = layout.header();
        this.places = layout.places();
    }

    /**
     * The extract of a population.
     *
     * @param taken the day on which it is taken: what happens later is not in it
     */
    public static NdtmsExtract of(Population population, LocalDate taken, NdtmsLayout layout) {
        return new NdtmsExtract(population, taken, layout);
    }

    /** The column names in order. */
    public List<String> header() {
        return header;
    }

    /** The lines about one client (0, 1, ...); none when the client comes only later. */
    public List<NdtmsRow> rows(int client) {
        Life life = Life.of(population, client);
        List<StoryRow> story = seen(life);
        return new NdtmsLines(layout, places, life, story).lines();
    }

    /** What the lines about this client know them by. */
    public Attributor attributor(int client) {
        return Attributor.of(Life.of(population, client));
    }

    /**
     * The rows about one client of the tables that the data set has no place for.
     *
     * @param client which client
     * @param name what the reader of the extract calls them: the rows are written under that name
     */
    public List<StoryRow> beside(int client, String name) {
        Life life = Life.of(population, client);
        return life.person().consents()
                ? seen(life).stream()
                        .filter(row -> BESIDE.contains(row.table()))
                        .map(row -> named(row, name))
                        .toList()
                : List.of();
    }

    private static StoryRow named(StoryRow row, String name) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put("client", name);
        return new StoryRow(row.table(), cells);
    }

    /** The lines about {@code count} clients from {@code first} on, made as they are read. */
    public Stream<NdtmsRow> rows(int first, int count) {
        return Stream.iterate(first, client -> client < first + count, client -> client + 1)
                .flatMap(client -> rows(client).stream());
    }

    private List<StoryRow> seen(Life life) {
        return snapshot.of(population.written(life).rows());
    }
}

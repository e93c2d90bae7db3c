package org.meed.bench.rival;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.meed.engine.time.Days;

/** The started episodes and dated reviews of some clients, laid out for loops written by hand. */
final class HandRows {

    /** Bits that meet those of every form, even of one that shows no use. */
    private static final int NOT_ON_RECORD = -1;

    /** A bit of each form that is none of a column. */
    private static final int ANY = 1 << Case.COLUMNS.size();

    /** Where the episodes of each client begin, in order; one more at the end. */
    final int[] stays;

    final int[] started;
    final int[] reach;

    /** The columns that answer for what was presented with, as bits. */
    final int[] presented;

    /** Where the reviews of each client begin, in order; one more at the end. */
    final int[] reviews;

    final int[] day;
    final int[] yearOn;

    /** The columns that do not say that there was no use, as bits. */
    final int[] used;

    HandRows(List<ClientRows> clients) {
        List<List<ClientRows.Stay>> dated = clients.stream().map(HandRows::dated).toList();
        this.stays = starts(dated);
        List<ClientRows.Stay> all = dated.stream().flatMap(List::stream).toList();
        this.started = all.stream().mapToInt(HandRows::started).toArray();
        this.reach =
                all.stream()
                        .mapToInt(stay ->
                                Objects.requireNonNullElse(stay.discharged(), National.LAST))
                        .toArray();
        this.presented = all.stream().mapToInt(HandRows::presented).toArray();
        List<List<ClientRows.Form>> asked = clients.stream().map(HandRows::reviews).toList();
        this.reviews = starts(asked);
        List<ClientRows.Form> forms = asked.stream().flatMap(List::stream).toList();
        this.day = forms.stream().mapToInt(ClientRows.Form::day).toArray();
        this.yearOn = forms.stream().mapToInt(ClientRows.Form::yearOn).toArray();
        this.used = forms.stream().mapToInt(HandRows::used).toArray();
    }

    int clients() {
        return stays.length - 1;
    }

    private static int[] starts(List<? extends List<?>> lists) {
        int[] starts = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            starts[i + 1] = starts[i] + lists.get(i).size();
        }
        return starts;
    }

    private static List<ClientRows.Stay> dated(ClientRows rows) {
        return rows.stays().stream()
                .filter(stay -> stay.started() != null)
                .sorted(
                        Comparator.comparingInt(HandRows::started)
                                .thenComparingInt(ClientRows.Stay::tie))
                .toList();
    }

    private static int started(ClientRows.Stay stay) {
        return Objects.requireNonNull(stay.started());
    }

    private static List<ClientRows.Form> reviews(ClientRows rows) {
        return rows.forms().stream()
                .filter(form -> "review".equals(form.stage()))
                .sorted(Comparator.comparingInt(ClientRows.Form::day))
                .toList();
    }

    private static int presented(ClientRows.Stay stay) {
        List<String> substances = stay.substances();
        return stay.bits() == Days.UNKNOWN || substances == null
                ? NOT_ON_RECORD
                : substances.stream()
                        .map(substance ->
                                Case.COLUMNS.indexOf(
                                        Objects.requireNonNull(National.COLUMN_OF.get(substance))))
                        .reduce(0, (bits, column) -> bits | 1 << column);
    }

    private static int used(ClientRows.Form form) {
        int used = ANY;
        for (int column = 0; column < Case.COLUMNS.size(); column++) {
            Integer days = form.use().get(Case.COLUMNS.get(column));
            used |= days != null && days == 0 ? 0 : 1 << column;
        }
        return used;
    }
}

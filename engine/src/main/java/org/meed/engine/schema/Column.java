package org.meed.engine.schema;

/**
 * One column of a {@link Table}.
 *
 * @param name the word in the header
 * @param type what its cells may say
 * @param index its place among the table's own columns, from 0
 * @param dayIndex in a row without {@code recorded}: the place of the day column from whose day on
 *     this cell is seen; its own place for a day column; -1 when the cell is seen as soon as the
 *     row is
 * @param notBefore the place of the day column whose day this one may not precede, -1 when there is
 *     none
 * @param writtenIndex for a {@link CellType.Words} column: the place, behind the table's columns,
 *     of the list as it was written, whose order a bit mask does not keep; else -1
 * @param meaning what the cell says, for the manual
 */
public record Column(
        String name,
        CellType type,
        int index,
        int dayIndex,
        int notBefore,
        int writtenIndex,
        String meaning) {

    /** Whether the cells of this column are days. */
    public boolean isDay() {
        return type instanceof CellType.Day;
    }
}

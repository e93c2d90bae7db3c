package org.meed.files.compact;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * What the file of an archive looks like. It begins with {@link #MAGIC}, the version, the place and
 * length of the directory, its checksum and that of the {@link #tables}; then come the sections,
 * each at a multiple of eight bytes, and then the directory: of each section its name, width,
 * place, length and checksum. All numbers have their lowest byte first.
 */
final class ArchiveForm {

    /** The first four bytes: "MEED". */
    static final int MAGIC = 0x4445454D;

    /** Raised when a file of the old form can no longer be read. */
    static final int VERSION = 2;

    /** The bytes before the first section. */
    static final int HEADER = 32;

    static final String FILE = "history.meed";

    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    static final ValueLayout.OfShort SHORTS = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ORDER);
    static final ValueLayout.OfInt INTS = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ORDER);
    static final ValueLayout.OfLong LONGS = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ORDER);

    private ArchiveForm() {}

    /**
     * A checksum of all tables, columns and lists of words: a cell is a place in a list, and means
     * nothing beside another list.
     */
    static int tables() {
        CRC32C checksum = new CRC32C();
        for (Table table : Tables.all()) {
            checksum.update(table.name().getBytes(StandardCharsets.UTF_8));
            for (Column column : table.columns()) {
                String written = "\n%s %s".formatted(column.name(), column.type());
                checksum.update(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) checksum.getValue();
    }
}

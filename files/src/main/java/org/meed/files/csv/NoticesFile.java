package org.meed.files.csv;

import java.util.List;
import org.meed.engine.schema.Notice;

/** Writes {@code notices.csv}: what was wrong in the input, by file, row, column and code. */
public final class NoticesFile {

    /** Its name in any folder. */
    public static final String NAME = "notices.csv";

    private static final List<String> HEADER =
            List.of("file", "row", "column", "code", "severity", "message", "remedy");

    private NoticesFile() {}

    /** Writes all notices, in their order whatever the order given. */
    public static void write(OutputFolder out, List<Notice> notices) {
        try (CsvFile file = out.csv(NAME, HEADER)) {
            notices.stream()
                    .sorted(Notice.ORDER)
                    .forEach(notice ->
                            file.text(notice.file())
                                    .number(notice.row())
                                    .text(notice.column())
                                    .plain(notice.code())
                                    .plain(notice.severity().word())
                                    .text(notice.message())
                                    .text(notice.remedy())
                                    .end());
        }
    }
}

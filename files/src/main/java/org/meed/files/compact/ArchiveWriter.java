package org.meed.files.compact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.meed.engine.history.Archive;
import org.meed.engine.history.SectionWriter;
import org.meed.files.OutputRefused;
import org.meed.files.csv.OutputFolder;

/** Writes an archive into a folder, whole or not at all. */
public final class ArchiveWriter implements SectionWriter {

    private static final int PIECE = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).order(ArchiveForm.ORDER);
    private final List<Section> sections = new ArrayList<>();
    private final CRC32C checksum = new CRC32C();
    private long at = ArchiveForm.HEADER;
    private long sectionStart;

    private ArchiveWriter(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Writes an archive.
     *
     * @param folder where its file goes; made when it is not there
     * @return the file
     * @throws OutputRefused when it cannot be written; what was there before is as it was
     */
    public static Path write(Archive archive, Path folder) {
        Path file = folder.resolve(ArchiveForm.FILE);
        try (OutputFolder out = OutputFolder.into(folder)) {
            try (FileChannel channel = out.channel(ArchiveForm.FILE)) {
                new ArchiveWriter(channel).write(archive);
            }
            out.publish();
            return file;
        } catch (IOException | UncheckedIOException e) {
            throw new OutputRefused(file + " cannot be written", e);
        }
    }

    private void write(Archive archive) throws IOException {
        archive.put(this);
        byte[] directory = directory();
        checksum.reset();
        checksum.update(directory);
        long place = at;
        write(ByteBuffer.wrap(directory), place);
        ByteBuffer header = ByteBuffer.allocate(ArchiveForm.HEADER).order(ArchiveForm.ORDER);
        header.putInt(ArchiveForm.MAGIC).putInt(ArchiveForm.VERSION);
        header.putLong(place).putInt(directory.length).putInt((int) checksum.getValue());
        header.putInt(ArchiveForm.tables());
        write(header.clear(), 0);
    }

    private byte[] directory() {
        StringBuilder lines = new StringBuilder();
        for (Section section : sections) {
            lines.append(
                    "%s %s %s %s %s\n"
                            .formatted(
                                    section.name(),
                                    section.width(),
                                    section.offset(),
                                    section.bytes(),
                                    section.checksum()));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(ByteBuffer bytes, long place) throws IOException {
        long next = place;
        while (bytes.hasRemaining()) {
            next += channel.write(bytes, next);
        }
    }

    private void begin() {
        sectionStart = at;
        checksum.reset();
        piece.clear();
    }

    private void room(int bytes) {
        if (piece.remaining() < bytes) {
            flush();
        }
    }

    private void flush() {
        piece.flip();
        checksum.update(piece.duplicate());
        at += piece.remaining();
        try {
            write(piece, at - piece.remaining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        piece.clear();
    }

    private void end(String name, int width) {
        flush();
        sections.add(
                new Section(
                        name, width, sectionStart, at - sectionStart, (int) checksum.getValue()));
        at = (at + 7) & ~7L;
    }

    @Override
    public void bytes(String name, byte[] values) {
        begin();
        for (int from = 0; from < values.length; from += PIECE) {
            piece.put(values, from, Math.min(PIECE, values.length - from));
            flush();
        }
        end(name, Byte.BYTES);
    }

    @Override
    public void shorts(String name, short[] values) {
        begin();
        for (short value : values) {
            room(Short.BYTES);
            piece.putShort(value);
        }
        end(name, Short.BYTES);
    }

    @Override
    public void ints(String name, int[] values) {
        begin();
        for (int value : values) {
            room(Integer.BYTES);
            piece.putInt(value);
        }
        end(name, Integer.BYTES);
    }

    @Override
    public void longs(String name, long[] values) {
        begin();
        for (long value : values) {
            room(Long.BYTES);
            piece.putLong(value);
        }
        end(name, Long.BYTES);
    }
}

package org.meed.files.compact;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.meed.files.Ahead;

/**
 * Copies the sections of a file into arrays, on all cores: whoever asks for an array copies it,
 * unless another thread has begun to, and looks at it while others copy the next ones. What is
 * wrong with a section is said when it is asked for, so that of several mistakes the same one is
 * told each time.
 */
final class SectionLoads implements AutoCloseable {

    /** So few bytes that they are still in the cache when they are copied after the check. */
    private static final int PIECE = 1 << 17;

    private final MemorySegment file;
    private final Map<Section, Ahead<Object>> arrays = new LinkedHashMap<>();
    private final List<Thread> others;

    /**
     * Starts to copy.
     *
     * @param file to be kept until this is closed
     */
    SectionLoads(MemorySegment file, Collection<Section> sections) {
        this.file = file;
        for (Section section : sections) {
            arrays.put(section, new Ahead<>(() -> copied(section)));
        }
        this.others =
                IntStream.range(1, Runtime.getRuntime().availableProcessors())
                        .mapToObj(_ -> Thread.ofPlatform().daemon().start(this::copy))
                        .toList();
    }

    private void copy() {
        // those that somebody has begun with are passed over
        arrays.values().forEach(Ahead::make);
    }

    /** Lets nothing more be begun, and waits until nobody copies any more. */
    @Override
    public void close() {
        arrays.values().forEach(Ahead::giveUp);
        boolean interrupted = false;
        for (Thread other : others) {
            while (other.isAlive()) {
                try {
                    other.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The array of a section.
     *
     * @return of bytes, shorts, ints or longs, as wide as its numbers are
     * @throws IllegalArgumentException when it is not as it was written
     */
    Object array(Section section) {
        return Objects.requireNonNull(arrays.get(section)).get();
    }

    private Object copied(Section section) {
        MemorySegment bytes = part(file, section.offset(), section.bytes());
        int length = section.length();
        return switch (section.width()) {
            case Byte.BYTES -> copied(section, bytes, ValueLayout.JAVA_BYTE, new byte[length]);
            case Short.BYTES -> copied(section, bytes, ArchiveForm.SHORTS, new short[length]);
            case Integer.BYTES -> copied(section, bytes, ArchiveForm.INTS, new int[length]);
            default -> copied(section, bytes, ArchiveForm.LONGS, new long[length]);
        };
    }

    private static Object copied(
            Section section, MemorySegment bytes, ValueLayout layout, Object array) {
        CRC32C checksum = new CRC32C();
        for (long from = 0; from < bytes.byteSize(); from += PIECE) {
            long length = Math.min(PIECE, bytes.byteSize() - from);
            checksum.update(bytes.asSlice(from, length).asByteBuffer());
            int first = (int) (from / section.width());
            int count = (int) (length / section.width());
            MemorySegment.copy(bytes, layout, from, array, first, count);
        }
        mustBe(section.checksum(), checksum, section.name());
        return array;
    }

    /**
     * A part of a file.
     *
     * @throws IllegalArgumentException when the file ends before it
     */
    static MemorySegment part(MemorySegment file, long offset, long bytes) {
        if (offset < 0 || bytes < 0 || offset > file.byteSize() - bytes) {
            throw new IllegalArgumentException("it is cut short");
        }
        return file.asSlice(offset, bytes);
    }

    /**
     * Holds what was read to its checksum.
     *
     * @param what to call it
     */
    static void mustBe(int expected, CRC32C checksum, String what) {
        if ((int) checksum.getValue() != expected) {
            throw new IllegalArgumentException("(%s) is not as it was written".formatted(what));
        }
    }
}

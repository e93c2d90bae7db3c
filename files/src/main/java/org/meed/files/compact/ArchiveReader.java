package org.meed.files.compact;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.meed.engine.history.Archive;
import org.meed.engine.history.SectionReader;
import org.meed.files.InputRefused;
import org.meed.files.RegularFile;

/**
 * Reads an archive from a folder. The file is mapped into memory, each section held to its checksum
 * and copied into an array.
 */
public final class ArchiveReader implements SectionReader, AutoCloseable {

    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final SectionLoads loads;

    private ArchiveReader(MemorySegment file) {
        MemorySegment directory =
                SectionLoads.part(
                        file, file.get(ArchiveForm.LONGS, 8), file.get(ArchiveForm.INTS, 16));
        CRC32C checksum = new CRC32C();
        checksum.update(directory.asByteBuffer());
        SectionLoads.mustBe(file.get(ArchiveForm.INTS, 20), checksum, "directory");
        String lines = new String(directory.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
        lines.lines().forEach(this::add);
        this.loads = new SectionLoads(file, sections.values());
    }

    private void add(String line) {
        String[] words = line.split(" ", -1);
        Section section =
                new Section(
                        words[0],
                        Integer.parseInt(words[1]),
                        Long.parseLong(words[2]),
                        Long.parseLong(words[3]),
                        Integer.parseInt(words[4]));
        sections.put(section.name(), section);
    }

    /** Whether a folder holds an archive. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(ArchiveForm.FILE), NOFOLLOW_LINKS);
    }

    /**
     * Reads an archive.
     *
     * @throws InputRefused when there is none, when it is of another version, or when a byte of it
     *     has changed since it was written
     */
    public static Archive read(Path folder) {
        Path path = RegularFile.required(folder.resolve(ArchiveForm.FILE));
        try (FileChannel channel = FileChannel.open(path, READ);
                Arena arena = Arena.ofShared()) {
            if (channel.size() < ArchiveForm.HEADER) {
                throw refused(path, "it is cut short");
            }
            MemorySegment file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            if (file.get(ArchiveForm.INTS, 0) != ArchiveForm.MAGIC) {
                throw refused(path, "it is a file of another kind");
            }
            mustBeOfThisVersion(path, file);
            try (ArchiveReader reader = new ArchiveReader(file)) {
                return Archive.take(reader);
            }
        } catch (IOException e) {
            throw new InputRefused(path + " cannot be read", e);
        } catch (IllegalArgumentException changed) {
            throw refused(path, String.valueOf(changed.getMessage()));
        }
    }

    private static void mustBeOfThisVersion(Path path, MemorySegment file) {
        int version = file.get(ArchiveForm.INTS, 4);
        if (version != ArchiveForm.VERSION) {
            throw refused(
                    path,
                    "it has the form of version %s, and this is version %s"
                            .formatted(version, ArchiveForm.VERSION));
        }
        if (file.get(ArchiveForm.INTS, 24) != ArchiveForm.tables()) {
            throw refused(path, "another version of Meed wrote it, whose tables are not these");
        }
    }

    private static InputRefused refused(Path path, String why) {
        return new InputRefused(
                path + " cannot be read: " + why + ".", "Maybe write it anew with `meed compact`.");
    }

    @Override
    public boolean has(String name) {
        return sections.containsKey(name);
    }

    private Object array(String name, int width) {
        Section section = sections.get(name);
        if (section == null || section.width() != width) {
            throw new IllegalArgumentException("(%s) is missing".formatted(name));
        }
        return loads.array(section);
    }

    @Override
    public byte[] bytes(String name) {
        return (byte[]) array(name, Byte.BYTES);
    }

    @Override
    public short[] shorts(String name) {
        return (short[]) array(name, Short.BYTES);
    }

    @Override
    public int[] ints(String name) {
        return (int[]) array(name, Integer.BYTES);
    }

    @Override
    public long[] longs(String name) {
        return (long[]) array(name, Long.BYTES);
    }

    @Override
    public void close() {
        loads.close();
    }
}

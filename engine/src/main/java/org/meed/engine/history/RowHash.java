package org.meed.engine.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The name of a row that was given none: the first 64 bits of SHA-256 over its filled cells, in the
 * order of the table's columns and then of the standard ones.
 *
 * <p>Each cell is its column's name and its text, each after its length in bytes, so that no two
 * different rows make the same bytes. Empty cells are left out, so that a column added to the table
 * one day renames no row.
 */
public final class RowHash {
    private final byte[][] names;
    private final MessageDigest digest;
    private byte[] bytes = new byte[1024];
    private int length;

    /**
     * Hashes of rows of one table; for one thread.
     *
     * @param columns as {@link FileHeader#names} gives them
     */
    public RowHash(List<String> columns) {
        names =
                columns.stream()
                        .map(name -> name.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The name of a row that says what no other row of its table says. */
    public String name(String[] cells) {
        return HexFormat.of().toHexDigits(of(cells));
    }

    /** The hash of a row's cells. */
    long of(String[] cells) {
        length = 0;
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                append(names[i]);
                append(cells[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        digest.update(bytes, 0, length);
        byte[] hash = digest.digest();
        long first = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            first = (first << 8) | (hash[i] & 0xff);
        }
        return first;
    }

    private void append(byte[] text) {
        if (length + Integer.BYTES + text.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + Integer.BYTES + text.length));
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (text.length >>> shift);
        }
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }
}

package org.meed.engine.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The name of a row that was given none: the first 64 bits of SHA-256 over its cells as they are
 * written, each after its length in bytes, so that no two different rows make the same bytes.
 */
final class RowHash {
    private final MessageDigest digest;
    private byte[] bytes = new byte[1024];
    private int length;

    RowHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The hash of the cells from place {@code from} on, left out that of place {@code except}. */
    long of(String[] cells, int except) {
        length = 0;
        for (int i = 0; i < cells.length; i++) {
            if (i != except) {
                append(cells[i]);
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

    private void append(String cell) {
        byte[] text = cell.getBytes(StandardCharsets.UTF_8);
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

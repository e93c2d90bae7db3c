package org.meed.files.ndtms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Stable names that do not say what they were made of: a letter and the first 64 bits of SHA-256
 * over a salt and some texts, each after its length, so that no two different lists of texts make
 * the same bytes.
 */
final class Pseudonyms {
    private static final int BYTES = 8;

    private final byte[] salt;
    private final MessageDigest digest;

    Pseudonyms(String salt) {
        this.salt = salt.getBytes(StandardCharsets.UTF_8);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * A name that begins with a letter, without which a spreadsheet would take some for numbers.
     */
    String of(char letter, String... texts) {
        update(salt);
        for (String text : texts) {
            update(text.getBytes(StandardCharsets.UTF_8));
        }
        return letter + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void update(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}

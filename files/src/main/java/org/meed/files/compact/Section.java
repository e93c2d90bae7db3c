package org.meed.files.compact;

/**
 * One array of a file.
 *
 * @param width how many bytes each of its numbers has: 1, 2, 4 or 8
 * @param offset the place of its first byte in the file
 * @param bytes how many there are in all
 * @param checksum the CRC-32C of its bytes
 */
record Section(String name, int width, long offset, long bytes, int checksum) {

    Section {
        boolean fits = width == 1 || width == 2 || width == 4 || width == 8;
        if (!fits || offset < 0 || bytes < 0 || bytes % width != 0) {
            throw new IllegalArgumentException(
                    "The section (%s) has (%s) bytes of (%s) each, at (%s)."
                            .formatted(name, bytes, width, offset));
        }
    }

    /** How many numbers it holds. */
    int length() {
        return Math.toIntExact(bytes / width);
    }
}

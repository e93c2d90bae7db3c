package org.meed.files;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the file system refused, in words: its exceptions often say no more than the path. */
final class IoReason {

    private IoReason() {}

    static String of(Throwable cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "there is no such file or folder";
            case NotDirectoryException file -> "it is not a folder";
            case FileAlreadyExistsException there -> "something of that name is already there";
            case DirectoryNotEmptyException full -> "a folder of that name is already there";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case UncheckedIOException wrapper when wrapper.getCause() != null ->
                    of(wrapper.getCause());
            case Throwable other when other.getMessage() != null -> other.getMessage();
            case Throwable other -> "reading or writing failed";
        };
    }
}

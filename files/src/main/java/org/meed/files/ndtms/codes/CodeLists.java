package org.meed.files.ndtms.codes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.meed.files.csv.Sheet;

/** All code lists of an import: those shipped, with a service's own rows laid over them. */
public final class CodeLists {
    private final Map<ListName, CodeList> lists;

    private CodeLists(Map<ListName, CodeList> lists) {
        this.lists = lists;
    }

    /** The lists as they are shipped. */
    public static CodeLists shipped() {
        Map<ListName, CodeList> lists = new EnumMap<>(ListName.class);
        for (ListName name : ListName.values()) {
            lists.put(
                    name,
                    new CodeList(CodeRows.of(Sheet.shipped(CodeLists.class, name + ".csv"), name)));
        }
        return new CodeLists(lists);
    }

    /**
     * These lists with the files of a folder laid over them, each named after its list, for example
     * {@code DISRSN.csv}; files of other names are left alone.
     *
     * @throws org.meed.files.InputRefused when a file cannot be read, or says something that a list
     *     cannot
     */
    public CodeLists under(Path folder) {
        Map<ListName, CodeList> laid = new EnumMap<>(lists);
        for (ListName name : ListName.values()) {
            Path file = folder.resolve(name + ".csv");
            if (Files.exists(file)) {
                laid.put(name, list(name).under(CodeRows.of(Sheet.of(file), name)));
            }
        }
        return new CodeLists(laid);
    }

    /** These lists with the rows of one list laid over another. */
    public CodeLists joined(ListName onto, ListName rows) {
        Map<ListName, CodeList> joined = new EnumMap<>(lists);
        joined.put(onto, list(onto).under(list(rows).codes()));
        return new CodeLists(joined);
    }

    /** The list of that name. */
    public CodeList list(ListName name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("List " + name + " is missing.");
        }
        return list;
    }
}

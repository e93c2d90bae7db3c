package org.meed.engine.explain;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, read as a browser would: its elements, their text, and the rows of its tables. */
final class ReadPage {

    private ReadPage() {}

    /** The page, which is well-formed: every element and every attribute has its end. */
    static Element read(String page) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(page)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static List<Element> all(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    static String text(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    static Element table(Element page, String caption) {
        return all(page, "table").stream()
                .filter(table -> text(all(table, "caption").getFirst()).equals(caption))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of each row, its heading first. */
    static List<List<String>> rows(Element table) {
        return all(all(table, "tbody").getFirst(), "tr").stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    all(row, "th").forEach(cell -> cells.add(text(cell)));
                    all(row, "td").forEach(cell -> cells.add(text(cell)));
                    return cells;
                })
                .toList();
    }
}

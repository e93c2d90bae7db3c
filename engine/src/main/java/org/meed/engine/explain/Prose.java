package org.meed.engine.explain;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The author's words, from Markdown to markup that runs nothing and fetches nothing. */
final class Prose {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Prose() {}

    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Image image) {
                        visitChildren(image);
                        Node child = image.getFirstChild();
                        while (child != null) {
                            Node next = child.getNext();
                            image.insertBefore(child);
                            child = next;
                        }
                        image.unlink();
                    }
                });
        return RENDERER.render(document);
    }
}

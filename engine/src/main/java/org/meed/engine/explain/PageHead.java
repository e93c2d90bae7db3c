package org.meed.engine.explain;

/** The head that every page has: it lets nothing in from elsewhere. */
final class PageHead {

    private PageHead() {}

    static void write(Html html, String title) {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .element("title", title)
                .open("style")
                .markup(PageStyle.CSS)
                .close()
                .close()
                .line();
    }
}

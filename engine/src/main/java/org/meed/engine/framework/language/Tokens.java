package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meed.engine.framework.document.ErrorCode;

/** The tokens of a text, read one by one, with a way back. */
final class Tokens {

    private static final int MOST = 2_000;
    private static final Pattern PIECE =
            Pattern.compile(
                    "\\s*(?:(?<date>\\d{4}-\\d{2}-\\d{2})|(?<number>\\d+(?:\\.\\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_-]*)"
                            + "|\"(?<quoted>[^\"]*)\"|(?<mark>[(),]))");

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokens(String text) {
        Matcher matcher = PIECE.matcher(text);
        int end = 0;
        int length = text.stripTrailing().length();
        while (end < length) {
            if (tokens.size() >= MOST) {
                throw new Mistake(
                        ErrorCode.TOO_DEEP,
                        end,
                        String.format(Locale.ROOT, "This text is of more than %,d words.", MOST),
                        "Maybe define a part of it by a name.");
            }
            if (!matcher.region(end, length).lookingAt()) {
                int bad = end + leading(text.substring(end));
                throw new Mistake(
                        ErrorCode.UNREADABLE,
                        bad,
                        "'%s' cannot stand here."
                                .formatted(text.substring(bad, Math.min(bad + 1, text.length()))),
                        "<>=".indexOf(text.charAt(bad)) >= 0
                                ? "Maybe in words: 'is below', 'is above', 'is at least', 'is at most'."
                                : "Maybe it belongs into the prose, or into quotes.");
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", length));
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("date") != null) {
            return new Token(Token.Kind.DATE, matcher.group("date"), matcher.start("date"));
        }
        if (matcher.group("number") != null) {
            return new Token(Token.Kind.NUMBER, matcher.group("number"), matcher.start("number"));
        }
        if (matcher.group("word") != null) {
            return new Token(Token.Kind.WORD, matcher.group("word"), matcher.start("word"));
        }
        if (matcher.group("quoted") != null) {
            return new Token(Token.Kind.QUOTED, matcher.group("quoted"), matcher.start("quoted"));
        }
        return new Token(Token.Kind.MARK, matcher.group("mark"), matcher.start("mark"));
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    /** Goes back to a token that was next before. */
    void backTo(Token token) {
        at = tokens.indexOf(token);
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** Whether the next words are these, parted by blanks. */
    boolean nextAre(String words) {
        String[] wanted = words.split(" ", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (!peek(i).is(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    /** Takes these words if they are next. */
    boolean take(String words) {
        if (!nextAre(words)) {
            return false;
        }
        at += words.split(" ", -1).length;
        return true;
    }

    void expect(String words, String why) {
        if (!take(words)) {
            throw new Mistake(
                    ErrorCode.EXPECTED,
                    peek().offset(),
                    "Here '%s' is expected, not %s.".formatted(words, peek().shown()),
                    why);
        }
    }

    Token word(String what) {
        if (peek().kind() != Token.Kind.WORD) {
            throw new Mistake(
                    ErrorCode.EXPECTED,
                    peek().offset(),
                    "Here %s is expected, not %s.".formatted(what, peek().shown()),
                    "Maybe a word is missing.");
        }
        return next();
    }

    void expectEnd() {
        if (!atEnd()) {
            throw new Mistake(
                    ErrorCode.LEFT_OVER,
                    peek().offset(),
                    "The rule ends before %s.".formatted(peek().shown()),
                    "Maybe 'and', 'or' or a comma is missing.");
        }
    }
}

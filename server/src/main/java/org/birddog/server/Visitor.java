package org.birddog.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.birddog.pages.turn.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Whoever visits, known by nothing but a random secret in a cookie of their browser.
 *
 * @param secret what the cookie holds; never kept here
 * @param fresh whether it was made just now
 */
record Visitor(String secret, boolean fresh) {

    /** The name of the cookie. */
    static final String COOKIE = "birddog";

    private static final int DAYS = 400;
    private static final int DAY_IN_SECONDS = 86_400;

    static Visitor of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && Secret.isOne(cookie.getValue())) {
                    return new Visitor(cookie.getValue(), false);
                }
            }
        }
        return unknown();
    }

    /** Somebody without a diary. */
    static Visitor unknown() {
        return new Visitor(Secret.make(), true);
    }

    /** Who that is in the store: a hash, so that whoever reads the store cannot become this person. */
    String person() {
        return Secret.hash(secret);
    }

    /**
     * The header that gives the cookie or lets it go, or null where the browser's stays as it is. It is given again
     * with each write: browsers forget a cookie 400 days after they got it.
     */
    @Nullable
    String setCookie(Answer answer, boolean secure) {
        return switch (answer) {
            case Answer.Erased _ -> forgotten(secure);
            case Answer.Following _ -> kept(secure);
            case Answer.Asset asset -> asset.written().isEmpty() ? null : kept(secure);
            case Answer.Html page -> fresh || !page.written().isEmpty() ? kept(secure) : null;
            case Answer.SeeOther other -> fresh || !other.written().isEmpty() ? kept(secure) : null;
        };
    }

    /** The header that lets the cookie go. */
    static String forgotten(boolean secure) {
        return cookie("", 0, secure);
    }

    private String kept(boolean secure) {
        return cookie(secret, DAYS * DAY_IN_SECONDS, secure);
    }

    private static String cookie(String value, int seconds, boolean secure) {
        return COOKIE + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    /** Without the secret, which has no place in a log. */
    @Override
    public String toString() {
        return "Visitor[" + person() + "]";
    }
}

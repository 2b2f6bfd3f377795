package org.birddog.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser to load, run and reveal nothing that a page does not need; on every answer. */
final class SecurityHeaders implements Filter {

    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    /** For pages with the player: our own script and no other, no text that becomes markup, silence from memory. */
    private static final String PLAYER = CONTENT
            + "; script-src 'self'; connect-src 'self'; media-src blob:; require-trusted-types-for 'script';"
            + " trusted-types 'none'";

    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            set(http);
        }
        chain.doFilter(request, response);
    }

    /** On a page on which the player runs. */
    static void letThePlayerRun(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PLAYER);
    }

    static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        // Whatever forgets to say otherwise is about a person's health.
        response.setHeader("Cache-Control", "no-store");
    }
}

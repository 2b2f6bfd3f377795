package org.birddog.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.birddog.pages.look.ContentPolicy;

/** Tells the browser to load, run and reveal nothing that a page does not need; on every answer. */
final class SecurityHeaders implements Filter {

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

    /** On what runs a script. */
    static void allow(HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
    }

    static void set(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ContentPolicy.PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        // Whatever forgets to say otherwise is about a person's health.
        response.setHeader("Cache-Control", "no-store");
    }
}

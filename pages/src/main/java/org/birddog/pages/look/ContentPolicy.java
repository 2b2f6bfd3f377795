package org.birddog.pages.look;

/** What a browser may load and run for a page: the header {@code Content-Security-Policy} of every host. */
public final class ContentPolicy {

    /** For most pages: no script at all. */
    public static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /**
     * For pages with a script: our own and no other, no text that becomes markup or code but the address of the
     * worker, silence from memory.
     */
    public static final String SCRIPTED = PAGE
            + "; script-src 'self'; worker-src 'self'; connect-src 'self'; media-src blob:;"
            + " require-trusted-types-for 'script'; trusted-types birddog";

    /** For the worker itself. */
    public static final String WORKER = "default-src 'none'; script-src 'self'; connect-src 'self'";

    private ContentPolicy() {}
}

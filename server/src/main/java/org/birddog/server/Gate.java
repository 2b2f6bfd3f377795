package org.birddog.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what a visitor's own pages send and refuses what another site makes their browser send. The pages
 * need no token for that: every browser says where a request comes from.
 *
 * @param proxies whose word that the visitor came by TLS is believed; they have to hand on the Host header
 */
record Gate(List<InetAddress> proxies) {

    private static final int FORBIDDEN = 403;
    private static final String HTTPS = "https";

    /** Whether the visitor came by TLS, to us or to a proxy that we know. */
    boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || (HTTPS.equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
                        && proxies.contains(InetAddress.ofLiteral(request.getRemoteAddr())));
    }

    /**
     * Refuses a write that does not come from one of our own pages.
     *
     * @throws Refusal where it comes from elsewhere, or where nothing says that it does not
     */
    void refuseForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean ownSite = site != null && (site.equals("same-origin") || site.equals("none"));
        String origin = request.getHeader("Origin");
        // Our pages ask for no referrer, and then browsers send "null" as the origin of our own forms too.
        boolean unsaid = origin == null || origin.equals("null");
        boolean own = unsaid ? ownSite : (site == null || ownSite) && isOwn(origin, request);
        if (!own) {
            throw new Refusal(
                    FORBIDDEN,
                    "Not from here",
                    "This came from another page than Birddog's own, so nothing was written. "
                            + "Please open Birddog itself and try again there.");
        }
    }

    private boolean isOwn(String origin, HttpServletRequest request) {
        int end = origin.indexOf("://");
        if (end < 0) {
            return false;
        }
        String scheme = origin.substring(0, end).toLowerCase(Locale.ROOT);
        boolean rightScheme = scheme.equals(HTTPS) || (scheme.equals("http") && !isSecure(request));
        String host = request.getHeader("Host");
        return rightScheme && withPort(scheme, origin.substring(end + 3)).equals(withPort(scheme, host));
    }

    private static String withPort(String scheme, @Nullable String host) {
        if (host == null) {
            return "";
        }
        boolean port = host.lastIndexOf(':') > host.lastIndexOf(']');
        return host.toLowerCase(Locale.ROOT) + (port ? "" : scheme.equals(HTTPS) ? ":443" : ":80");
    }
}

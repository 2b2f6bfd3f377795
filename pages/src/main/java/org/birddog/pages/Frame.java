package org.birddog.pages;

/**
 * What surrounds every page.
 *
 * @param path of the page, so that its link is marked as the current one
 * @param style the address of the style sheet
 * @param faulty whether a form on it was refused, which its title says first
 * @param bare whether the ways to other pages are left out, as on the emergency page
 */
record Frame(String path, String style, boolean faulty, boolean bare) {

    /** A value of {@code aria-current} for a link, or null where it leads elsewhere. */
    @org.jspecify.annotations.Nullable
    String current(String link) {
        return link.equals(path) ? "page" : null;
    }
}

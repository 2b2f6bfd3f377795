package org.birddog.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were shown lately. A page follows from the visit, the diary and the hour alone, so as long as none of them
 * has changed it would be the same bytes again. Nothing is kept that holds a new id: a form is filled in once.
 */
final class ShownPages {

    private static final int MOST = 256;
    private static final int LARGEST = 128 * 1024;

    private final Map<Key, Reply> pages = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reply> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What a page follows from.
     *
     * @param newest the seq of the person's newest entry
     * @param query as it stands in the address, or null
     */
    record Key(
            String person,
            long newest,
            String path,
            @Nullable String query,
            int day,
            int hour) {}

    /** The page that follows from this, or null where it was not shown lately. */
    synchronized @Nullable Reply at(Key key) {
        return pages.get(key);
    }

    /** Lets go of all that was shown to a person, as when their diary is erased. */
    synchronized void forget(String person) {
        pages.keySet().removeIf(key -> key.person().equals(person));
    }

    /** Keeps a page for a while; a very large one is not kept. */
    synchronized void keep(Key key, Reply page) {
        if (page.length() <= LARGEST) {
            pages.put(key, page);
        }
    }
}

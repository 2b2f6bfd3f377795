package org.birddog.pages.calendar;

/** Lines of an iCalendar file: each ends with CR LF and has at most 75 octets, else it is folded (RFC 5545, 3.1). */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final int ONE_OCTET = 0x80;
    private static final int TWO_OCTETS = 0x800;
    private static final int THREE_OCTETS = 0x10000;

    private final StringBuilder file = new StringBuilder();

    /** A line whose value has a form of its own, as a date. */
    ContentLines line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int i = 0; i < whole.length(); ) {
            int letter = whole.codePointAt(i);
            int more = octets(letter);
            if (octets + more > MOST_OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.appendCodePoint(letter);
            octets += more;
            i += Character.charCount(letter);
        }
        file.append("\r\n");
        return this;
    }

    /** A line of text, in which some letters are escaped (RFC 5545, 3.3.11). */
    ContentLines text(String name, String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') {
                escaped.append("\\n");
            } else if (letter >= ' ') {
                escaped.append(letter == ',' || letter == ';' || letter == '\\' ? "\\" : "")
                        .append(letter);
            }
        }
        return line(name, escaped.toString());
    }

    private static int octets(int letter) {
        if (letter < ONE_OCTET) {
            return 1;
        }
        if (letter < TWO_OCTETS) {
            return 2;
        }
        return letter < THREE_OCTETS ? 3 : 4;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

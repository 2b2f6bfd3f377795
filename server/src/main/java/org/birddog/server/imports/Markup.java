package org.birddog.server.imports;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.birddog.pages.recorded.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a file of XML, whose writer is not trusted: by the JDK's own reader, piece by piece, with nothing
 * fetched and nothing expanded. A document type at the head is passed over, since Apple writes one; a name for text
 * that would be declared there ends the reading.
 */
final class Markup {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 256;

    private final Bounded in;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private Markup(Bounded in) {
        this.in = in;
    }

    /** What is done with the elements of a file; names are without their prefix. */
    interface Elements {

        /**
         * An element begins.
         *
         * @param within the name of the element around it; empty for the outermost
         * @param attribute the value of an attribute by its name, null where it is not there
         */
        void begin(String name, String within, Function<String, @Nullable String> attribute);

        /**
         * An element ends.
         *
         * @param text what stood in it, behind its last child; only the beginning of a long one
         */
        void end(String name, String within, String text);
    }

    /**
     * Walks to the end of a file.
     *
     * @param choose what is done with its elements, by the name of the outermost one; null refuses it
     * @throws Unreadable where it is no sound XML, or goes beyond what it may
     */
    static void walk(Bounded in, Function<String, @Nullable Elements> choose) {
        Markup markup = new Markup(in);
        try {
            markup.walk(choose);
        } catch (XMLStreamException e) {
            throw new Unreadable(markup.fault(e));
        }
    }

    private void walk(Function<String, @Nullable Elements> choose) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(in);
        Elements elements = null;
        while (reader.hasNext()) {
            int event = reader.next();
            in.step();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    elements = elements == null ? choose.apply(name) : elements;
                    if (elements == null) {
                        throw new Unreadable(Fault.UNKNOWN);
                    }
                    elements.begin(name, within(), key -> reader.getAttributeValue(null, key));
                    begin(name);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = open.pop();
                    if (elements != null) {
                        elements.end(name, within(), text.toString().strip());
                    }
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> note(reader);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable(Fault.ENTITIES);
                default -> {}
            }
        }
    }

    private void begin(String name) {
        if (open.size() >= DEEPEST) {
            throw new Unreadable(Fault.BROKEN);
        }
        open.push(name);
        text.setLength(0);
    }

    private String within() {
        String around = open.peek();
        return around == null ? "" : around;
    }

    private void note(XMLStreamReader reader) {
        int room = Math.min(LONGEST_TEXT - text.length(), reader.getTextLength());
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), room);
        }
    }

    /** The JDK's own, whatever else may be on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new Unreadable(Fault.ENTITIES);
        });
        return factory;
    }

    private Fault fault(XMLStreamException e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException) {
                return Fault.ENCODING;
            }
            if (cause instanceof EOFException) {
                return Fault.CUT_OFF;
            }
            cause = cause instanceof XMLStreamException stream && stream.getNestedException() != null
                    ? stream.getNestedException()
                    : cause.getCause();
        }
        return in.isEnded() ? Fault.CUT_OFF : Fault.BROKEN;
    }
}

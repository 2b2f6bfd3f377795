package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A file as a calendar reads it: by a library of others, so that not the same hand writes and reads it. */
final class ReadCalendar {

    private ReadCalendar() {}

    /**
     * An event.
     *
     * @param start a date, or a date and time without a zone
     * @param length as it is written, empty for a whole day
     */
    record Event(String uid, Temporal start, String length, String summary, String about, String stamp, int sequence) {}

    /** All events, of a file that keeps to the standard. */
    static List<Event> events(String file) {
        Calendar calendar = parsed(file);
        assertThat(calendar.validate().getEntries()).as(file).isEmpty();
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream().map(ReadCalendar::event).toList();
    }

    /** How many components a file has that may be empty, which the standard does not foresee but calendars read. */
    static int size(String file) {
        return parsed(file).getComponents().size();
    }

    private static Calendar parsed(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static Event event(VEvent event) {
        assertThat(text(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        return new Event(
                text(event, Property.UID),
                event.getDateTimeStart().getDate(),
                event.getProperty(Property.DURATION).map(Property::getValue).orElse(""),
                text(event, Property.SUMMARY),
                text(event, Property.DESCRIPTION),
                text(event, Property.DTSTAMP),
                Integer.parseInt(text(event, Property.SEQUENCE)));
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}

package org.birddog.pages;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.words.Wording;

/** The coach, what the pages say and some check-ins, for the tests of their parts. */
public final class Said {

    /** The day on which all people look at their app. */
    public static final int TODAY = (int) People.TODAY.toEpochDay();

    private Said() {}

    /** In English. */
    public static Wording english() {
        return PersonWalking.SAY;
    }

    /** With the content of the app. */
    public static Coach coach() {
        return PersonWalking.COACH;
    }

    /** One check-in a day. */
    public static List<Entry> checkIns(int firstDay, int... pain) {
        List<Entry> diary = new ArrayList<>();
        for (int i = 0; i < pain.length; i++) {
            diary.add(PersonLooking.entry("check-in", firstDay + i, "\"pain\":" + pain[i]));
        }
        return diary;
    }
}

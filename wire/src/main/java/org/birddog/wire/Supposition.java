package org.birddog.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;

/**
 * Something that a person did not tell, to be looked at as if they had told it today: keys of a profile and nothing
 * else. It never becomes an entry that could be kept: its id is none that an entry can have.
 */
public final class Supposition {

    /** The id under which it stands among the evidence. It is no UUID, so no entry of a diary has it. */
    public static final String ID = "supposed";

    private final String keys;
    private final String canonical;

    private Supposition(String keys, String canonical) {
        this.keys = keys;
        this.canonical = canonical;
    }

    /**
     * The supposition that a text is: one JSON object with keys of the profile.
     *
     * @throws WireException where it is none, with the path of the key
     */
    public static Supposition of(String keys) {
        StringBuilder canonical = new StringBuilder();
        JsonWriter writer = new JsonWriter(canonical).beginObject();
        ProfileCodec.write(writer, profile(keys, At.date(LocalDate.EPOCH, 0)));
        writer.endObject();
        if (canonical.length() <= 2) {
            throw new WireException("", "expected at least one key of the profile");
        }
        return new Supposition(keys, canonical.toString());
    }

    /** A diary and, told after everything in it that counts today, this. What is dated later stays as it is. */
    public List<Entry> after(List<Entry> diary, int today) {
        long second = At.date(LocalDate.ofEpochDay(today), 0).second();
        for (Entry entry : Diary.of(diary, today).entries()) {
            second = Math.max(second, entry.at().second() + 1);
        }
        String date = LocalDate.ofEpochDay(today).toString();
        List<Entry> supposed = new ArrayList<>(diary);
        supposed.add(profile(keys, new At(date, today, second, 0, false)));
        return supposed;
    }

    /** The keys and their values, in the contract's order. */
    @Override
    public String toString() {
        return canonical;
    }

    private static Profile profile(String keys, At at) {
        JsonReader reader = new JsonReader(keys);
        Members members = reader.members();
        if (members.isLongerThan(EntryCodec.LONGEST)) {
            throw members.refusal("an entry may be at most 64 KiB long");
        }
        Profile profile = ProfileCodec.read(members, ID, at);
        members.close();
        reader.end();
        return profile;
    }
}

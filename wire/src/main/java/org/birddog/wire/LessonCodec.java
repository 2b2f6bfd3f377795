package org.birddog.wire;

import org.birddog.coach.content.Lesson;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Cause;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Topic;
import org.birddog.coach.vocabulary.Work;

/** The JSON form of a lesson without its words, as a bundle holds it. */
final class LessonCodec {

    private static final Vocabulary<Topic> TOPICS = Vocabulary.of(Topic.values());
    private static final Vocabulary<Permission> PERMISSIONS = Vocabulary.of(Permission.values());
    private static final Vocabulary<Condition> CONDITIONS = Vocabulary.of(Condition.values());
    private static final Vocabulary<Cause> CAUSES = Vocabulary.of(Cause.values());
    private static final Vocabulary<Site> SITES = Vocabulary.of(Site.values());
    private static final Vocabulary<Work> WORK = Vocabulary.of(Work.values());
    private static final Vocabulary<Movement> MOVEMENTS = Vocabulary.of(Movement.values());
    private static final Vocabulary<Aim> AIMS = Vocabulary.of(Aim.values());

    private LessonCodec() {}

    static Lesson read(JsonReader reader) {
        Members members = reader.members();
        Lesson lesson = new Lesson(
                Kebab.read(members.required("id")),
                members.required("order").wholeNumber(1, Integer.MAX_VALUE),
                TOPICS.read(members.required("topic")),
                PERMISSIONS.read(members.required("up-to")),
                suits(members.required("suits")),
                ContentCodec.texts(members.required("sources")));
        members.close();
        return lesson;
    }

    private static Lesson.Suits suits(JsonReader reader) {
        Members members = reader.members();
        Lesson.Suits suits = new Lesson.Suits(
                ContentCodec.texts(members.required("rules")),
                CONDITIONS.readInOrder(members.required("conditions")),
                CAUSES.readInOrder(members.required("causes")),
                SITES.readInOrder(members.required("sites")),
                WORK.readInOrder(members.required("work")),
                MOVEMENTS.readInOrder(members.required("worse-with")),
                AIMS.readInOrder(members.required("aims")));
        members.close();
        return suits;
    }

    static void write(JsonWriter writer, Lesson lesson) {
        writer.beginObject().key("id").value(lesson.id()).key("order").value(lesson.order());
        writer.key("topic").plain(lesson.topic().word());
        writer.key("up-to").plain(lesson.upTo().word());
        Lesson.Suits suits = lesson.suits();
        writer.key("suits").beginObject();
        writer.key("rules").values(suits.rules());
        writer.key("conditions").words(suits.conditions());
        writer.key("causes").words(suits.causes());
        writer.key("sites").words(suits.sites());
        writer.key("work").words(suits.work());
        writer.key("worse-with").words(suits.worseWith());
        writer.key("aims").words(suits.aims());
        writer.endObject().key("sources").values(lesson.sources()).endObject();
    }
}

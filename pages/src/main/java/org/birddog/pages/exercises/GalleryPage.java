package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** All exercises as pictures. */
public final class GalleryPage {

    /** Where it is. */
    public static final String PATH = "/exercises/pictures";

    private GalleryPage() {}

    /** What the page shows. */
    record View(Frame frame, List<Wall> walls) {}

    /** The pictures of one kind of exercise. */
    record Wall(Category category, List<Picture> pictures) {}

    /** One exercise. */
    record Picture(String id, String name) {}

    /** The page. */
    public static Answer show(Turn turn) {
        List<Wall> walls = new ArrayList<>();
        for (Category category : Category.values()) {
            List<Picture> pictures = new ArrayList<>();
            for (Exercise exercise : turn.content().exercises()) {
                if (exercise.category() == category) {
                    pictures.add(
                            new Picture(exercise.id(), turn.text(exercise.id()).name()));
                }
            }
            if (!pictures.isEmpty()) {
                walls.add(new Wall(category, pictures));
            }
        }
        View view = new View(turn.frame(false, false), walls);
        return turn.html(200, (out, none) -> JtegalleryGenerated.render(out, none, view));
    }
}

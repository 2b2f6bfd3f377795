package org.birddog.pages.diary;

import java.util.List;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;

/** The diary as a file that any Birddog can load. */
public final class Download {

    /** Where it is served. */
    public static final String PATH = "/diary.jsonl";

    /** The name under which it is saved. */
    public static final String FILE = "birddog-diary.jsonl";

    private Download() {}

    /** The file. */
    public static Answer show(Turn turn) {
        return new Answer.Asset("application/json", DiaryFile.text(turn.entries()), true, List.of());
    }
}

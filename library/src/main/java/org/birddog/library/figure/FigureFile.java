package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.library.Part;
import org.jspecify.annotations.Nullable;

/** A file of content/figures, read, with the place where it stands. */
public final class FigureFile {

    private final String id;
    private final Part part;
    private final Figure figure;
    private @Nullable List<Moment> moments;

    private FigureFile(String id, Part part, Figure figure) {
        this.id = id;
        this.part = part;
        this.figure = figure;
    }

    /**
     * Reads all figures.
     *
     * @param bases the poses that others begin as
     * @param files by id
     */
    public static List<FigureFile> read(Part bases, SortedMap<String, Part> files) {
        SortedMap<String, Pose> known = new PoseReader(new TreeMap<>()).read(bases);
        List<FigureFile> figures = new ArrayList<>();
        files.forEach((id, part) -> figures.add(new FigureFile(id, part, FigureReader.read(id, part, known))));
        return List.copyOf(figures);
    }

    /** The id of its exercise, or of a self-test after {@code test-}. */
    public String id() {
        return id;
    }

    /** Where it stands. */
    public Part part() {
        return part;
    }

    Figure figure() {
        return figure;
    }

    /** The moments of its motion, solved once. */
    List<Moment> moments() {
        List<Moment> known = moments;
        if (known == null) {
            known = Moment.of(figure);
            moments = known;
        }
        return known;
    }

    /**
     * Draws it.
     *
     * @param targets the muscles to tint, unless the file names its own
     */
    public Drawing drawing(List<String> targets) {
        return new Drawing(figure.tinting(targets), moments());
    }
}

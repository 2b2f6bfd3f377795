package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws a figure as SVG: moving, still, or as a strip of its key poses. */
public final class Drawing {

    private static final double MARGIN = 10 * Camera.SCALE;
    private static final double LEAST_WIDTH = 120 * Camera.SCALE;
    static final double RATIO = 3.0 / 2;

    /** Of a sheet that shows somebody standing and nothing beside them. */
    private static final double UPRIGHT = 1.0 / 2;

    private final Figure figure;
    private final List<Moment> moments;
    private final List<Layer> layers;
    private final List<List<String>> paths = new ArrayList<>();
    private final Bounds bounds = new Bounds();

    Drawing(Figure figure, List<Moment> moments) {
        this.figure = figure;
        this.moments = moments;
        List<Body> bodies = moments.stream().map(Moment::body).toList();
        this.layers = new ArrayList<>();
        if (figure.cut() != null) {
            bounds.cut(figure.camera().y(new Vec(0, figure.cut(), 0)));
        }
        figure.props().stream().filter(prop -> !prop.front()).forEach(prop -> layers.addAll(Scenery.of(prop)));
        layers.addAll(Dress.of(figure, bodies));
        figure.props().stream().filter(Prop::front).forEach(prop -> layers.addAll(Scenery.of(prop)));
        layers.forEach(layer -> paths.add(drawn(layer, bodies)));
        figure.arrows().forEach(this::arrowPath); // the sheet is wide enough for them
        double from = bodies.stream().mapToDouble(body -> reach(body, -1)).min().orElse(0);
        double to = bodies.stream().mapToDouble(body -> reach(body, 1)).max().orElse(0);
        boolean onMat = figure.props().stream().anyMatch(prop -> prop.kind() == Prop.Kind.MAT);
        if (from <= to && !onMat) { // who swims has no floor below
            Layer floor = Scenery.floor(from - 14, to + 14);
            layers.addFirst(floor);
            paths.addFirst(drawn(floor, bodies));
        }
    }

    /** The outlines of a layer at every moment. */
    private List<String> drawn(Layer layer, List<Body> bodies) {
        return bodies.stream()
                .map(body -> layer.outline().path(body, figure.camera(), bounds))
                .toList();
    }

    /** The moving picture. */
    public String moving(String title, String description) {
        return moving(new Sheet(bounds.view(MARGIN, LEAST_WIDTH, RATIO), title, description));
    }

    /** The moving picture for a page that puts it into itself and sets its time. */
    public String led() {
        return moving(Sheet.toBeLed(bounds.view(MARGIN, LEAST_WIDTH, RATIO)));
    }

    private String moving(Sheet sheet) {
        double seconds = moments.getLast().seconds();
        for (int i = 0; i < layers.size(); i++) {
            sheet.moving(layers.get(i).style(), paths.get(i), moments, seconds);
        }
        figure.arrows().forEach(arrow -> arrow(sheet, arrow));
        return sheet.text();
    }

    /** One pose that does not move. */
    public String still(String title) {
        Sheet sheet = new Sheet(bounds.view(MARGIN, LEAST_WIDTH, RATIO), title);
        pose(sheet, figure.still());
        arrows(sheet);
        return sheet.text();
    }

    /** The still pose on a narrow sheet, for the body map. */
    public String upright() {
        Sheet sheet = Sheet.unnamed(bounds.view(MARGIN, 0, UPRIGHT));
        pose(sheet, figure.still());
        return sheet.text();
    }

    /** The key poses side by side, each with the arrows that lead to it. */
    public String strip(String title, String description) {
        return beside(figure.strip(), title, description);
    }

    /** Whether the fault is shown beside the good form. */
    public boolean showsFault() {
        return !figure.poor().isEmpty();
    }

    /** Good form, and the fault beside it. */
    public String poor(String title, String description) {
        return beside(figure.poor(), title, description);
    }

    private String beside(List<String> poses, String title, String description) {
        Bounds.View one = bounds.view(MARGIN, LEAST_WIDTH, RATIO);
        Bounds.View all = new Bounds.View(one.x(), one.y(), one.width() * poses.size(), one.height());
        Sheet sheet = new Sheet(all, title, description);
        for (int i = 0; i < poses.size(); i++) {
            String name = poses.get(i);
            sheet.group(i * one.width());
            pose(sheet, name);
            figure.arrows().stream().filter(arrow -> arrow.to().equals(name)).forEach(arrow -> arrow(sheet, arrow));
            if (figure.counted()) {
                sheet.number(one.x() + one.width() * 0.82, one.y() + one.height() * 0.3, seconds(name));
            }
            sheet.endGroup();
        }
        return sheet.text();
    }

    private void pose(Sheet sheet, String name) {
        Body body = Solver.key(figure.pose(name)).body();
        for (Layer layer : layers) {
            sheet.still(layer.style(), layer.outline().path(body, figure.camera(), bounds));
        }
    }

    /** How long the way to a pose takes. */
    private long seconds(String pose) {
        return figure.motion().stream()
                .filter(step -> step.pose().equals(pose))
                .mapToLong(step -> Math.round(step.over()))
                .max()
                .orElse(0);
    }

    private void arrows(Sheet sheet) {
        figure.arrows().forEach(arrow -> arrow(sheet, arrow));
    }

    private void arrow(Sheet sheet, Figure.Arrow arrow) {
        String path = arrowPath(arrow);
        sheet.still("z", path);
        sheet.still("y", path);
    }

    private String arrowPath(Figure.Arrow arrow) {
        Solver.Key from = Solver.key(figure.pose(arrow.from()));
        Solver.Key to = Solver.key(figure.pose(arrow.to()));
        return Arrows.path(Arrows.way(arrow, from, to, figure.camera()), figure.camera(), bounds);
    }

    private static double reach(Body body, int way) {
        double most = -Double.MAX_VALUE;
        for (String point : List.of("pelvis", "neck", "head", "ankle-right", "ankle-left", "palm-right", "palm-left")) {
            Vec place = body.point(point);
            if (place.y() < 60) {
                most = Math.max(most, way * place.x());
            }
        }
        return way * most;
    }
}

package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a figure as SVG: moving, still, or as a strip of its key poses. */
public final class Drawing {

    private static final double MARGIN = 10 * Camera.SCALE;
    private static final double LEAST_WIDTH = 120 * Camera.SCALE;
    static final double RATIO = 3.0 / 2;

    private final Figure figure;
    private final List<Moment> moments;
    private final List<Layer> layers;
    private final Bounds bounds = new Bounds();

    Drawing(Figure figure) {
        this.figure = figure;
        this.moments = Moment.of(figure);
        List<Body> bodies = moments.stream().map(Moment::body).toList();
        this.layers = new ArrayList<>();
        figure.props().stream().filter(prop -> !prop.front()).forEach(prop -> layers.addAll(Scenery.of(prop)));
        layers.addAll(Dress.of(figure, bodies));
        figure.props().stream().filter(Prop::front).forEach(prop -> layers.addAll(Scenery.of(prop)));
        layers.forEach(layer -> bodies.forEach(body -> layer.outline().path(body, figure.camera(), bounds)));
        double from = bodies.stream().mapToDouble(body -> reach(body, -1)).min().orElse(0);
        double to = bodies.stream().mapToDouble(body -> reach(body, 1)).max().orElse(0);
        if (from < to) { // who swims has no floor below
            Layer floor = Scenery.floor(from - 14, to + 14);
            floor.outline().path(bodies.getFirst(), figure.camera(), bounds);
            layers.addFirst(floor);
        }
    }

    /** The moving picture. */
    public String moving(String title, String description) {
        double seconds = moments.getLast().seconds();
        Sheet sheet = new Sheet(bounds.view(MARGIN, LEAST_WIDTH, RATIO), title, description);
        for (Layer layer : layers) {
            List<String> paths = moments.stream()
                    .map(moment -> layer.outline().path(moment.body(), figure.camera(), bounds))
                    .toList();
            sheet.moving(layer.style(), paths, moments, seconds);
        }
        figure.arrows().forEach(arrow -> arrow(sheet, arrow));
        return sheet.text();
    }

    /** One pose that does not move. */
    public String still(String title, String description) {
        Sheet sheet = new Sheet(bounds.view(MARGIN, LEAST_WIDTH, RATIO), title, description);
        pose(sheet, figure.still(), 0);
        figure.arrows().forEach(arrow -> arrow(sheet, arrow));
        return sheet.text();
    }

    /** The key poses side by side, each arrow on the pose that it leads to. */
    public String strip(String title, String description) {
        return beside(figure.strip(), true, title, description);
    }

    /** Good form beside poor form, or null where the figure shows no fault. */
    public @Nullable String poor(String title, String description) {
        return figure.poor().isEmpty() ? null : beside(figure.poor(), false, title, description);
    }

    private String beside(List<String> poses, boolean arrows, String title, String description) {
        Bounds.View one = bounds.view(MARGIN, LEAST_WIDTH, RATIO);
        Bounds.View all = new Bounds.View(one.x(), one.y(), one.width() * poses.size(), one.height());
        Sheet sheet = new Sheet(all, title, description);
        for (int i = 0; i < poses.size(); i++) {
            String name = poses.get(i);
            pose(sheet, name, i * one.width());
            if (arrows) {
                sheet.group(i * one.width());
                figure.arrows().stream().filter(arrow -> arrow.to().equals(name)).forEach(arrow -> arrow(sheet, arrow));
                sheet.endGroup();
            }
        }
        return sheet.text();
    }

    private void pose(Sheet sheet, String name, long right) {
        Body body = Solver.key(figure.pose(name)).body();
        sheet.group(right);
        for (Layer layer : layers) {
            sheet.still(layer.style(), layer.outline().path(body, figure.camera(), bounds));
        }
        sheet.endGroup();
    }

    private void arrow(Sheet sheet, Figure.Arrow arrow) {
        Solver.Key from = Solver.key(figure.pose(arrow.from()));
        Solver.Key to = Solver.key(figure.pose(arrow.to()));
        List<Vec> way = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            way.add(Solver.between(from, to, i / 8.0).point(arrow.of()));
        }
        sheet.still("y", Arrows.path(way, figure.camera()));
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

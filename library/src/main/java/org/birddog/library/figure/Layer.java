package org.birddog.library.figure;

/**
 * One thing that is drawn, over all that lies further back.
 *
 * @param style its class in the style sheet of the figure
 */
record Layer(String style, Outline outline) {

    /** Draws the layer on a body; says where. */
    @FunctionalInterface
    interface Outline {
        String path(Body body, Camera camera, Bounds bounds);
    }

    static Layer of(String style, java.util.function.Function<Body, java.util.List<Capsule>> flesh) {
        return new Layer(style, (body, camera, bounds) -> Ink.capsules(flesh.apply(body), camera, bounds));
    }
}

package org.birddog.library.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.birddog.library.ContentReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bodies of all shipped figures, at every moment of their motion. */
class FigureMotionTest {

    private static List<FigureFile> figures = List.of();

    @BeforeAll
    static void read() throws IOException {
        figures = ContentReader.read(Path.of("..", "content")).figures();
        assertThat(figures).hasSizeGreaterThan(80);
    }

    @Test
    void limbs_keepTheirLengths() {
        for (FigureFile file : figures) {
            for (Moment moment : file.moments()) {
                for (Limb limb : Limb.values()) {
                    LimbBody placed = moment.body().limb(limb);
                    assertThat(placed.root().distance(placed.joint()))
                            .as(file.id() + " " + limb)
                            .isCloseTo(limb.upper(), within(0.01));
                    assertThat(placed.joint().distance(placed.end()))
                            .as(file.id() + " " + limb)
                            .isCloseTo(limb.lower(), within(0.01));
                    assertThat(placed.tip().length()).as(file.id() + " " + limb).isCloseTo(1, within(0.01));
                }
            }
        }
    }

    @Test
    void spine_keepsItsLength() {
        double length = Build.SACRUM + Build.LUMBAR + Build.CHEST + Build.NECK;
        for (FigureFile file : figures) {
            for (Moment moment : file.moments()) {
                List<Vec> points = moment.body().spine().points();
                double sum = 0;
                for (int i = 1; i < points.size(); i++) {
                    sum += points.get(i).distance(points.get(i - 1));
                }
                assertThat(sum).as(file.id()).isCloseTo(length, within(0.01));
            }
        }
    }

    /** No part of the body jumps, but where a sequence cuts to its next pose. */
    @Test
    void motion_isSmooth() {
        for (FigureFile file : figures) {
            Moment before = null;
            for (Moment moment : file.moments()) {
                boolean cut = file.figure().motion().get(moment.towards()).over() == 0;
                if (before != null && !cut) {
                    for (String point :
                            List.of("head", "pelvis", "palm-right", "palm-left", "ankle-right", "ankle-left")) {
                        assertThat(moment.body()
                                        .point(point)
                                        .distance(before.body().point(point)))
                                .as(file.id() + " " + point + " at " + moment.seconds())
                                .isLessThan(60);
                    }
                }
                before = moment;
            }
        }
    }

    @Test
    void mirrored_isTheMirrorImage() {
        for (FigureFile file : figures) {
            Pose pose = file.figure().pose(file.figure().still());
            Body one = Solver.key(pose).body();
            Body other = Solver.key(pose.mirrored()).body();
            for (String point :
                    List.of("head", "neck", "pelvis", "palm-right", "knee-left", "toe-right", "elbow-left")) {
                assertThat(other.point(Points.mirrored(point))
                                .distance(one.point(point).mirrored()))
                        .as(file.id() + " " + point)
                        .isLessThan(0.01);
            }
        }
    }
}

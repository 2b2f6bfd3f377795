package org.birddog.library.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.birddog.library.ContentReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is written as SVG of every shipped figure. */
class DrawingTest {

    private static List<FigureFile> figures = List.of();

    @BeforeAll
    static void read() throws IOException {
        figures = ContentReader.read(Path.of("..", "content")).figures();
    }

    @Test
    void everyPath_goesThroughShapesWithTheSameCommands() throws Exception {
        int moving = 0;
        for (FigureFile file : figures) {
            NodeList animated = parsed(drawing(file).moving("name", "steps")).getElementsByTagName("animate");
            for (int i = 0; i < animated.getLength(); i++) {
                Element animate = (Element) animated.item(i);
                List<String> shapes = List.of(animate.getAttribute("values").split(";"));
                assertThat(shapes.stream().map(shape -> shape.replaceAll("[-0-9 .]", "")))
                        .as(file.id())
                        .containsOnly(shapes.getFirst().replaceAll("[-0-9 .]", ""));
                assertThat(shapes.getLast()).as(file.id() + " ends as it began").isEqualTo(shapes.getFirst());
                moving++;
            }
        }
        assertThat(moving).isGreaterThan(figures.size());
    }

    @Test
    void keyTimes_goFromNullToOneAndNeverBack() throws Exception {
        for (FigureFile file : figures) {
            NodeList animated = parsed(drawing(file).moving("name", "steps")).getElementsByTagName("animate");
            assertThat(animated.getLength() > 0)
                    .as(file.id() + " moves")
                    .isNotEqualTo(FiguresThere.BODY.contains(file.id()));
            for (int i = 0; i < animated.getLength(); i++) {
                Element animate = (Element) animated.item(i);
                List<Double> times = new ArrayList<>();
                for (String time : animate.getAttribute("keyTimes").split(";")) {
                    times.add(Double.valueOf(time));
                }
                assertThat(times).as(file.id()).isSorted().startsWith(0.0).endsWith(1.0);
                assertThat(times).hasSize(animate.getAttribute("values").split(";").length);
            }
        }
    }

    @Test
    void words_areEscaped() throws Exception {
        Document strip = parsed(drawing(figures.getFirst()).strip("<Cat> & \"camel\"", "a < b"));
        assertThat(strip.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<Cat> & \"camel\"");
        assertThat(strip.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("a < b");
        Document still = parsed(drawing(figures.getFirst()).still("<Cat> & \"camel\""));
        assertThat(still.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<Cat> & \"camel\"");
    }

    @Test
    void stillAndStrip_doNotMove() throws Exception {
        for (FigureFile file : figures) {
            Drawing drawing = drawing(file);
            for (String svg : List.of(drawing.still("name"), drawing.strip("name", "steps"))) {
                assertThat(svg).as(file.id()).doesNotContain("<animate");
                assertThat(parsed(svg).getElementsByTagName("path").getLength()).isGreaterThan(8);
            }
        }
    }

    private static Drawing drawing(FigureFile file) {
        return file.drawing(List.of("gluteus-maximus"));
    }

    private static Document parsed(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}

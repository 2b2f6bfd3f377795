package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.advice.Target;
import org.birddog.coach.content.Dose;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Permission;
import org.junit.jupiter.api.Test;

class AdviceWriterTest {

    private static final int TODAY = (int) LocalDate.of(2026, 11, 20).toEpochDay();
    private static final Reason FLARE =
            new Reason("pain-flare", List.of(Evidence.tenths("rise", 25, null), Evidence.of("pain", 7, Sample.ID)));
    private static final Reason STAGE = Reason.of("stage", Evidence.of("stage", 2, null));
    private static final Reason KNEES = Reason.of("knee-pain", Evidence.of("exercise", "bird-dog", null));

    private static Advice advice(String language) {
        Dose walk = Library.WALKING.ladder().dose(0);
        Item birdDog = new Item(Library.BIRD_DOG, Block.MAIN, Library.DOSE, 140, KNEES, List.of(STAGE));
        Item walking = new Item(Library.WALKING, Block.COOL_DOWN, walk, 300, null, List.of(STAGE, FLARE));
        return new Advice(
                TODAY,
                Permission.TRAIN,
                List.of(FLARE),
                2,
                PlannedSession.of(2, List.of(birdDog, walking)),
                List.of(new PlannedDay(TODAY + 1, Focus.MOBILITY, 10, List.of("walking"))),
                List.of(new Exclusion("bird-dog", List.of(KNEES))),
                List.of(new Change("walking", walk, walk.withSeconds(600), List.of(STAGE))),
                List.of(new Target("moderate-minutes", 150, 60, 75), new Target("strength-days", 2, 0, null)),
                List.of(),
                language);
    }

    private static String written(Advice advice) {
        StringBuilder out = new StringBuilder();
        new AdviceWriter(Library.CONTENT, "0.1.0").write(new JsonWriter(out), "\"c-1\"", advice);
        return out.toString();
    }

    @Test
    void every_key_stands_in_the_order_of_the_contract() {
        String flare = "{'rule':'pain-flare','evidence':[{'name':'rise','value':2.5,'entry':null},"
                + "{'name':'pain','value':7,'entry':'" + Sample.ID + "'}],'says':'Up by 2.5 on 2 days.',"
                + "'sources':['mcgill']}";
        String stage = "{'rule':'stage','evidence':[{'name':'stage','value':2,'entry':null}],"
                + "'says':'One thing at a time {Not a gap} {}.','sources':['mcgill']}";
        String knees = "{'rule':'knee-pain','evidence':[{'name':'exercise','value':'bird-dog','entry':null}],"
                + "'says':'Your knees bar , \\'so\\' Bird dog waits.','sources':['mcgill']}";
        String walk = "{'sets':1,'reps':null,'hold-seconds':null,'seconds':300,'per-side':false,"
                + "'rest-seconds':0,"
                + "'load':null}";
        String expected = "{'id':'c-1','today':'2026-11-20','permission':'train','because':"
                + "[" + flare + "],'stage':2,"
                + "'session':{'minutes':7,'times-a-day':2,'items':["
                + "{'exercise':'bird-dog','name':'Bird dog','block':'main','category':'core','stage':3,"
                + "'position':'hands-and-knees','demands':['kneeling','wrist-load','floor'],"
                + "'equipment':['mat'],'dose':{'sets':2,'reps':8,'hold-seconds':3,'seconds':null,"
                + "'per-side':true,"
                + "'rest-seconds':20,"
                + "'load':null},'seconds':140,'caution':" + knees + ",'easier':'bird-dog-arm-or-leg',"
                + "'harder':'plank','because':[" + stage + "]},"
                + "{'exercise':'walking','name':'Walking','block':'cool-down','category':'aerobic','stage':1,"
                + "'position':'standing','demands':[],'equipment':[],'dose':" + walk + ",'seconds':300,"
                + "'caution':null,'easier':null,'harder':null,'because':[" + stage + "," + flare + "]}]},"
                + "'week':[{'date':'2026-11-21','focus':'mobility','minutes':10,'items':['walking']}],"
                + "'excluded':[{'exercise':'bird-dog','because':[" + knees + "]}],"
                + "'changes':[{'exercise':'walking','from':" + walk + ",'to':" + walk.replace("300", "600")
                + ",'because':[" + stage + "]}],"
                + "'targets':{'moderate-minutes':{'goal':150,'done':60,'step':75},'strength-days':{'goal':2,'done':0}},"
                + "'advice':[],'version':{'coach':'0.1.0','content':'c0ffee'}}";
        assertThat(written(advice("en")))
                .isEqualTo(expected.replace("\\'", "\\\"").replace('\'', '"'));
    }

    @Test
    void a_language_falls_back_to_english_where_it_lacks_the_words() {
        String spanish = written(advice("es"));
        assertThat(spanish).contains("Caminar 😀", "Paso a paso.", "Bird dog", "Up by 2.5 on 2 days.");
        assertThat(written(advice("fr"))).isEqualTo(written(advice("en")));
    }

    @Test
    void what_is_not_there_is_null_or_empty_and_never_left_out() {
        Advice locked = new Advice(
                TODAY,
                Permission.SEEK_CARE_NOW,
                List.of(),
                1,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "en");
        StringBuilder out = new StringBuilder("before\n");
        new AdviceWriter(Library.CONTENT, "0.1.0").write(new JsonWriter(out), null, locked);
        assertThat(out.toString().replace('"', '\''))
                .isEqualTo("before\n{'id':null,'today':'2026-11-20','permission':'seek-care-now',"
                        + "'because':[],'stage':1,'session':null,'week':[],'excluded':[],'changes':[],"
                        + "'targets':{},'advice':[],"
                        + "'version':{'coach':'0.1.0','content':'c0ffee'}}");
    }

    @Test
    void words_are_filled_with_evidence_then_with_the_numbers_of_the_page() {
        Words words = new Words(Library.CONTENT);
        Reason days = new Reason("pain-flare", List.of(Evidence.of("days", 3, null)));
        assertThat(words.says(days, "en")).isEqualTo("Up by -3 on 3 days.");
        Reason demands = new Reason(
                "knee-pain",
                List.of(
                        Evidence.of("demand", "kneeling", null),
                        Evidence.of("demand", "deep-knee", null),
                        Evidence.of("demand", "kneeling", null),
                        Evidence.of("exercise", "walking", null)));
        assertThat(words.says(demands, "en")).isEqualTo("Your knees bar kneeling, deep-knee, \"so\" Walking waits.");
        assertThat(words.says(demands, "es")).isEqualTo("Tus rodillas: kneeling, deep-knee.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.says(Reason.of("no-such", Evidence.of("a", 1, null)), "es"))
                .withMessageContaining("no-such");
    }
}

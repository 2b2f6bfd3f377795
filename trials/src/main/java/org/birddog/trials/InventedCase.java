package org.birddog.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Word;

/**
 * An invented case of any kind: every condition, pregnancy, operations, orders, consultations, corrections, good
 * and bad
 * responses. The same seed gives the same line.
 */
public final class InventedCase {

    private final Random random;
    private final Content content;
    private final LocalDate today;
    private final StringBuilder json = new StringBuilder();
    private boolean first = true;

    private InventedCase(long seed, Content content) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.content = content;
        this.today = Invented.TODAY;
    }

    /** One line of JSON. */
    public static String line(long seed, Content content) {
        return new InventedCase(seed, content).line();
    }

    private String line() {
        json.append("{\"today\":\"").append(today).append("\",\"hour\":").append(random.nextInt(24));
        json.append(",\"diary\":[");
        int days = 1 + random.nextInt(60);
        screening(Math.min(days, 1 + random.nextInt(29)));
        profile(days);
        for (int ago = days; ago >= 0; ago--) {
            if (random.nextInt(4) > 0) {
                entry("check-in", ago, "07:10")
                        .append(",\"pain\":")
                        .append(pain())
                        .append(optional("sleep"));
                json.append(optional("leg-pain")).append('}');
            }
            if (random.nextInt(3) > 0) {
                session(ago);
            }
        }
        if (random.nextInt(4) == 0) {
            profile(random.nextInt(days + 1));
        }
        if (random.nextInt(5) == 0) {
            order();
        }
        if (random.nextInt(5) == 0) {
            consultation();
        }
        return json.append("]}").toString();
    }

    private StringBuilder entry(String kind, int ago, String time) {
        json.append(first ? "" : ",")
                .append("{\"at\":\"")
                .append(today.minusDays(ago))
                .append('T')
                .append(time);
        json.append(":00Z\",\"kind\":\"").append(kind).append('"');
        first = false;
        return json;
    }

    private void screening(int ago) {
        entry("screening", ago, "06:00").append(",\"answers\":{");
        for (RedFlag flag : RedFlag.values()) {
            int chance = random.nextInt(300);
            String answer = chance == 0 ? "yes" : chance == 1 ? "unsure" : "no";
            json.append(flag.ordinal() == 0 ? "" : ",").append('"').append(flag.word());
            json.append("\":\"").append(answer).append('"');
        }
        json.append("}}");
    }

    private void profile(int ago) {
        entry("profile", ago, "06:10").append(",\"birth-year\":").append(1940 + random.nextInt(66));
        words("sites", Site.values(), 3).append(",\"started-on\":\"").append(today.minusDays(random.nextInt(120)));
        json.append("\",\"usual-pain\":").append(random.nextInt(7)).append(",\"worst-pain\":");
        json.append(random.nextInt(11))
                .append(",\"settles\":\"")
                .append(any(Settles.values()))
                .append('"');
        words("conditions", Condition.values(), 6).append(",\"pregnancy-week\":");
        json.append(random.nextInt(4) == 0 ? 1 + random.nextInt(40) : 0);
        json.append(",\"activity-level\":\"")
                .append(any(ActivityLevel.values()))
                .append('"');
        words("equipment", Equipment.values(), 3)
                .append(",\"aim\":\"")
                .append(any(Aim.values()))
                .append('"');
        json.append(",\"minutes\":").append(List.of(5, 10, 15, 20, 30).get(random.nextInt(5)));
        json.append(",\"days\":").append(3 + random.nextInt(5));
        if (random.nextInt(12) == 0) {
            json.append(",\"surgery-weeks-ago\":").append(random.nextInt(70));
        }
        if (random.nextInt(12) == 0) {
            json.append(",\"postpartum-weeks\":").append(random.nextInt(60));
        }
        json.append('}');
    }

    private void session(int ago) {
        entry("session", ago, "18:00").append(",\"pain-before\":").append(random.nextInt(5));
        json.append(",\"pain-after\":").append(random.nextInt(5)).append(",\"minutes\":12,\"items\":[");
        for (int i = 0; i < 5; i++) {
            Exercise exercise =
                    content.exercises().get(random.nextInt(content.exercises().size()));
            json.append(i == 0 ? "" : ",").append("{\"exercise\":\"").append(exercise.id());
            int worst = random.nextInt(8) == 0 ? 6 : 2;
            json.append("\",\"sets\":3,\"reps\":15,\"seconds\":1800,\"pain\":").append(random.nextInt(worst));
            json.append(",\"effort\":").append(1 + random.nextInt(random.nextInt(9) == 0 ? 10 : 5));
            json.append(random.nextInt(120) == 0 ? ",\"quality\":[\"sharp\"]}" : "}");
        }
        json.append("]}");
    }

    private void order() {
        entry("order", random.nextInt(20), "12:00").append(",\"by\":\"Dr Ames\"");
        String exercise = content.exercises()
                .get(random.nextInt(content.exercises().size()))
                .id();
        switch (random.nextInt(4)) {
            case 0 ->
                json.append(",\"order\":\"prescribe\",\"exercise\":\"")
                        .append(exercise)
                        .append("\"}");
            case 1 ->
                json.append(",\"order\":\"restrict\",\"exercise\":\"")
                        .append(exercise)
                        .append("\"}");
            case 2 -> json.append(",\"order\":\"clear\"}");
            default -> json.append(",\"order\":\"clear\",\"about\":[\"high-blood-pressure\",\"spinal-fusion\"]}");
        }
    }

    private void consultation() {
        entry("consultation", random.nextInt(20), "13:00").append(",\"with\":\"gp\",\"outcome\":\"may-exercise\"");
        json.append(",\"about\":[\"high-blood-pressure\",\"spinal-fusion\",\"uncleared-surgery\",\"postpartum\"]}");
    }

    private int pain() {
        return random.nextInt(random.nextInt(10) == 0 ? 8 : 5);
    }

    private String optional(String key) {
        return random.nextInt(3) == 0 ? ",\"" + key + "\":" + random.nextInt(random.nextInt(6) == 0 ? 11 : 5) : "";
    }

    private <W extends Word> String any(W[] words) {
        return words[random.nextInt(words.length)].word();
    }

    private <W extends Word> StringBuilder words(String key, W[] words, int most) {
        json.append(",\"").append(key).append("\":[");
        int count = random.nextInt(most + 1);
        if (key.equals("sites")) {
            count = Math.max(1, count);
        }
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "\"" : ",\"").append(any(words)).append('"');
        }
        return json.append(']');
    }
}

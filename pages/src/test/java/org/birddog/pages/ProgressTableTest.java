package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Felt;
import org.birddog.coach.diary.Session;
import org.junit.jupiter.api.Test;

/** The table behind the chart of pain holds what the diary holds, reckoned here from its entries in another way. */
class ProgressTableTest {

    private static final long SEED = 20_261_120L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final Pattern ROW = Pattern.compile("<tr>(<th scope=\"row\">.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>");

    @Test
    void everyNumberOfTheTableIsTheDiarys() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int run = 0; run < 60; run++) {
            int days = 1 + random.nextInt(run < 20 ? 92 : run < 40 ? 735 : 3600);
            List<Entry> bag = invented(random, days);
            List<List<String>> table = rows(PersonLooking.html("/progress", bag));
            List<List<String>> wanted = wanted(Diary.of(new ArrayList<>(bag), Said.TODAY));
            assertThat(table)
                    .as("seed " + SEED + ", run " + run + ", " + days + " days")
                    .isEqualTo(wanted);
        }
    }

    @Test
    void theLineHasAPointForEachNumberAndNoOther() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int run = 0; run < 30; run++) {
            String html = PersonLooking.html("/progress", invented(random, 1 + random.nextInt(900)));
            int numbers = 0;
            for (List<String> row : rows(html)) {
                numbers += row.get(1).equals("not told") ? 0 : 1;
            }
            Matcher dots =
                    Pattern.compile("class=\"dots[^\"]*\" d=\"([^\"]*)\"").matcher(html);
            assertThat(dots.find()).isEqualTo(numbers > 0);
            if (numbers > 0) {
                assertThat(dots.group(1).split("M", -1)).hasSize(numbers + 1);
            }
        }
    }

    /** Check-ins and sessions on some of the days, one of them corrected, one withdrawn. */
    private static List<Entry> invented(SplittableRandom random, int days) {
        List<Entry> diary = new ArrayList<>();
        for (int ago = days - 1; ago >= 0; ago--) {
            boolean first = ago == days - 1;
            for (int i = random.nextInt(3); i > 0 || first; i--) {
                diary.add(PersonLooking.entry("check-in", -ago, "\"pain\":" + random.nextInt(11)));
                first = false;
            }
            if (random.nextInt(3) == 0) {
                diary.add(PersonLooking.entry(
                        "session",
                        -ago,
                        "\"pain-before\":2,\"pain-after\":2,\"minutes\":20,\"items\":[{\"exercise\":\"bridge\","
                                + "\"sets\":1,\"reps\":3,\"pain\":1,\"effort\":3,\"quality\":[],\"stopped\":false}]"));
            }
        }
        Entry mended = diary.get(random.nextInt(diary.size()));
        if (mended instanceof CheckIn told) {
            CheckIn right = new CheckIn(
                    "0c0ffee0-0000-4000-8000-00000000aaaa",
                    told.at(),
                    10 - told.pain(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Felt.UNSAID,
                    List.of(),
                    null,
                    null);
            diary.add(new Correction(
                    "0c0ffee0-0000-4000-8000-00000000aaab", diary.getLast().at(), told.id(), right));
        }
        Entry gone = diary.get(random.nextInt(diary.size()));
        if (!gone.equals(diary.getFirst()) && !(gone instanceof Correction)) {
            diary.add(new Correction(
                    "0c0ffee0-0000-4000-8000-00000000aaac", diary.getLast().at(), gone.id(), null));
        }
        Collections.shuffle(diary, new Random(random.nextLong()));
        return diary;
    }

    /** The rows without the column of flare-ups, newest first. */
    private static List<List<String>> wanted(Diary diary) {
        LocalDate today = People.TODAY;
        LocalDate first = today;
        for (Entry entry : diary.entries()) {
            first = entry.at().date().isBefore(first) ? entry.at().date() : first;
        }
        first = first.isAfter(today.minusDays(13)) ? today.minusDays(13) : first;
        long days = today.toEpochDay() - first.toEpochDay() + 1;
        List<List<String>> rows = new ArrayList<>();
        if (days <= 92) {
            for (LocalDate day = today; !day.isBefore(first); day = day.minusDays(1)) {
                List<String> row = row(diary, DAY.format(day), day, day);
                rows.add(List.of(row.get(0), row.get(1), row.get(3).equals("0") ? "no" : "yes"));
            }
        } else if (days <= 735) {
            for (LocalDate end = today; !end.isBefore(first); end = end.minusDays(7)) {
                LocalDate begin = end.minusDays(6);
                rows.add(
                        row(diary, BRIEF.format(begin) + " to " + BRIEF.format(end) + " " + end.getYear(), begin, end));
            }
        } else {
            for (YearMonth month = YearMonth.from(today);
                    !month.isBefore(YearMonth.from(first));
                    month = month.minusMonths(1)) {
                LocalDate end = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
                rows.add(row(diary, MONTH.format(end), month.atDay(1), end));
            }
        }
        return rows;
    }

    private static List<String> row(Diary diary, String name, LocalDate from, LocalDate to) {
        List<Integer> pain = new ArrayList<>();
        for (CheckIn checkIn : diary.all(CheckIn.class)) {
            if (within(checkIn, from, to)) {
                pain.add(checkIn.pain());
            }
        }
        long sessions = diary.all(Session.class).stream()
                .filter(session -> within(session, from, to))
                .map(session -> session.at().date())
                .distinct()
                .count();
        String count = Long.toString(sessions);
        if (pain.isEmpty()) {
            return List.of(name, "not told", "not told", count);
        }
        int sum = pain.stream().mapToInt(each -> each).sum();
        String mean = new BigDecimal(sum)
                .divide(new BigDecimal(pain.size()), 1, RoundingMode.HALF_UP)
                .toString()
                .replace(".0", "");
        return List.of(name, mean, Collections.min(pain) + " to " + Collections.max(pain), count);
    }

    private static boolean within(Entry entry, LocalDate from, LocalDate to) {
        return !entry.at().date().isBefore(from) && !entry.at().date().isAfter(to);
    }

    /** The cells of the first table but the last of each row. */
    private static List<List<String>> rows(String html) {
        String body = html.split("<tbody>", -1)[1].split("</tbody>", -1)[0];
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(body);
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                cells.add(cell.group(1));
            }
            rows.add(cells.subList(0, cells.size() - 1));
        }
        return rows;
    }
}

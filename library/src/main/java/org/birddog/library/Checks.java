package org.birddog.library;

import java.util.List;
import org.birddog.library.figure.FigureContacts;
import org.birddog.library.figure.FigureDemands;
import org.birddog.library.figure.FigureFloor;
import org.birddog.library.figure.FigureJoints;
import org.birddog.library.figure.FigureLoop;
import org.birddog.library.figure.FigureReach;
import org.birddog.library.figure.FigureSize;
import org.birddog.library.figure.FigureTurns;
import org.birddog.library.figure.FiguresThere;
import org.birddog.library.figure.SequencePoses;

/** Every check of the content, in one list. */
public final class Checks {

    /** What content/ promises. */
    public static final List<ContentCheck> ALL = List.of(
            // exercises
            new Links(),
            new LinkStages(),
            new LinkCycles(),
            new LinkMoves(),
            new DemandsJudged(),
            new PositionDemands(),
            new SequenceDemands(),
            new LadderClimbs(),
            new OneVariable(),
            new DoseCaps(),
            new PregnancyDemands(),
            new PregnancyInstead(),
            new Lengths(),
            new ReadingGrade(),
            // the rulebook
            new VocabularyPages(),
            new PageKeys(),
            new SignedOff(),
            new NumbersUsed(),
            new Braces(),
            new ExamplesGiven(),
            // lessons
            new LessonLengths(),
            new LessonTitle(),
            new LessonToday(),
            new LessonOrder(),
            new LessonLinks(),
            new LessonGrade(),
            new LessonNumbers(),
            new Terms(),
            // questionnaires and self-tests
            new MeasuresWhole(),
            new QuestionnaireItems(),
            new SelfTestDemands(),
            new SelfTestReaders(),
            new MeasureWords(),
            // what the pages say
            new PhrasesGaps(),
            new PhrasesAlike(),
            new PhrasesGrade(),
            // figures
            new FiguresThere(),
            new FigureReach(),
            new FigureJoints(),
            new FigureContacts(),
            new FigureFloor(),
            new FigureLoop(),
            new FigureTurns(),
            new FigureDemands(),
            new SequencePoses(),
            new FigureSize(),
            // all files
            new SourcesKnown(),
            new SourcesUsed(),
            new AliasesFind(),
            new OwnWords(),
            new Products(),
            new Dashes());

    private Checks() {}

    /** Every fault of the content: those of reading or, where there are none, those of all checks. */
    public static List<Fault> faults(ContentFiles content) {
        return faults(content, ALL);
    }

    /** The faults of reading or, where there are none, those of some checks. */
    public static List<Fault> faults(ContentFiles content, List<? extends ContentCheck> checks) {
        if (!content.faults().isEmpty()) {
            return content.faults();
        }
        Faults faults = new Faults();
        for (ContentCheck check : checks) {
            String name = check.name();
            check.check(content, (file, line, what, advice) -> faults.add(name, file, line, what, advice));
        }
        return faults.inReadingOrder();
    }
}

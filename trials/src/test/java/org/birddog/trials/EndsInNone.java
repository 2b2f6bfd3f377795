package org.birddog.trials;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A class has a name that ends in none of some words: they name no thing that anyone outside this house knows. */
final class EndsInNone extends ArchCondition<JavaClass> {

    private final List<String> words;

    EndsInNone(List<String> words) {
        super("have a name that ends in none of " + words);
        this.words = words;
    }

    @Override
    public void check(JavaClass checked, ConditionEvents events) {
        for (String word : words) {
            if (checked.getSimpleName().endsWith(word)) {
                events.add(SimpleConditionEvent.violated(checked, checked.getName() + " ends in " + word));
            }
        }
    }
}

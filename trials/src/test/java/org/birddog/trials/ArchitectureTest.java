package org.birddog.trials;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.birddog.coach.Coach;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules run one way, and the names are those of the domain. */
class ArchitectureTest {

    /** What is served of phone is one script, so its classes are on no class path. */
    private static final Path PHONE =
            Path.of("../phone/target/classes").toAbsolutePath().normalize();

    static final JavaClasses HOUSE = new ClassFileImporter()
            .importLocations(Stream.concat(Locations.ofPackage("org.birddog").stream(), Stream.of(Location.of(PHONE)))
                    .toList());

    /** Rules about no classes hold always: so first of all, the classes must be there. */
    @ParameterizedTest
    @CsvSource({"coach, 80", "wire, 30", "library, 25", "pages, 25", "phone, 8", "server, 15", "trials, 10"})
    void everyModule_isScanned(String module, int fewest) {
        assertThat(HOUSE)
                .filteredOn(JavaClass.Predicates.resideInAPackage(in(module)))
                .hasSizeGreaterThan(fewest);
        assertThat(HOUSE.contain(Coach.class)).isTrue();
    }

    @Test
    void coach_knowsOnlyItselfAndJava() {
        onlyDependsOn("coach", in("coach"));
    }

    @Test
    void wire_knowsOnlyTheCoach() {
        onlyDependsOn("wire", in("wire"), in("coach"));
    }

    @Test
    void library_knowsWireAndCoach() {
        onlyDependsOn("library", in("library"), in("wire"), in("coach"), "org.snakeyaml..");
    }

    @Test
    void pages_knowWireCoachAndTheirTemplates() {
        onlyDependsOn("pages", in("pages"), in("wire"), in("coach"), "gg.jte..");
    }

    @Test
    void phone_knowsPagesAndTheBrowser() {
        onlyDependsOn("phone", in("phone"), in("pages"), in("wire"), in("coach"), "org.teavm..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coach", "wire", "library", "pages"})
    void nothing_pointsAtAHostOrATrial(String module) {
        noClasses()
                .that()
                .resideInAPackage(in(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("phone"), in("server"), in("trials"))
                .check(HOUSE);
    }

    @Test
    void server_pointsAtNoTrial() {
        noClasses()
                .that()
                .resideInAPackage(in("server"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("trials"))
                .check(HOUSE);
    }

    @Test
    void packagesOfTheCoach_haveNoCycleWithItsVocabulary() {
        noClasses()
                .that()
                .resideInAPackage("org.birddog.coach.vocabulary..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "live elsewhere in the coach",
                        other -> other.getPackageName().startsWith("org.birddog.coach")
                                && !other.getPackageName().startsWith("org.birddog.coach.vocabulary")))
                .check(HOUSE);
    }

    @Test
    void everyPackage_isNullMarked() {
        // jte and JMH write classes too, and no annotation on their packages.
        Predicate<JavaClass> written = type -> !type.getPackageName().endsWith("jmh_generated")
                && !type.getSimpleName().startsWith("Jte");
        List<String> unmarked = new ArrayList<>();
        for (JavaPackage found : HOUSE.getPackage("org.birddog").getSubpackagesInTree()) {
            if (found.getClasses().stream().anyMatch(written) && !found.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(found.getName());
            }
        }
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
        assertThat(HOUSE.getPackage("org.birddog").getSubpackagesInTree()).hasSizeGreaterThan(10);
    }

    @Test
    void names_areNounsOfTheDomain() {
        classes()
                .should(new EndsInNone(
                        List.of("Util", "Utils", "Helper", "Helpers", "Manager", "Impl", "Service", "Dto", "DTO")))
                .check(HOUSE);
    }

    private static void onlyDependsOn(String module, String... known) {
        List<String> allowed = new ArrayList<>(List.of(known));
        allowed.add("java..");
        allowed.add("org.jspecify..");
        classes()
                .that()
                .resideInAPackage(in(module))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(HOUSE);
    }

    static String in(String module) {
        return "org.birddog." + module + "..";
    }
}

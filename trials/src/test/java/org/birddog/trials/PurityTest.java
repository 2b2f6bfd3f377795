package org.birddog.trials;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.birddog.trials.ArchitectureTest.HOUSE;
import static org.birddog.trials.ArchitectureTest.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Coach, wire and pages are pure, fit for TeaVM, and give the same bytes on every host. */
class PurityTest {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random");
    private static final Set<String> UNSAFE_CALLS = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.split",
            "java.lang.String.matches",
            "java.lang.String.replaceAll",
            "java.lang.String.replaceFirst",
            "java.util.List.parallelStream",
            "java.util.Set.parallelStream",
            "java.util.Collection.parallelStream",
            "java.util.stream.Stream.parallel",
            "java.util.Collections.unmodifiableSortedMap",
            "java.util.Collections.unmodifiableSortedSet");
    private static final Set<String> UNORDERED = Set.of(
            "java.util.Set.of",
            "java.util.Set.copyOf",
            "java.util.Map.of",
            "java.util.Map.ofEntries",
            "java.util.Map.copyOf",
            "java.util.stream.Collectors.toSet",
            "java.util.stream.Collectors.toMap",
            "java.util.stream.Collectors.toUnmodifiableSet",
            "java.util.stream.Collectors.toUnmodifiableMap",
            "java.util.stream.Collectors.groupingBy",
            "java.util.stream.Collectors.groupingByConcurrent",
            "java.util.stream.Collectors.partitioningBy",
            "java.lang.System.identityHashCode");
    private static final Pattern FLOATING = Pattern.compile("[FD]|Ljava/lang/(Float|Double);");

    @Test
    void noClock_noChance_noEnvironment() {
        pure().accessTargetWhere(named(CLOCKS)).check(HOUSE);
        pure().dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.util\\.Random|java\\.util\\.random\\..*"
                        + "|java\\.security\\.SecureRandom")
                .check(HOUSE);
    }

    @Test
    void nothing_thatTeaVmLacks() {
        pure().dependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang.reflect..",
                        "java.lang.invoke..",
                        "java.text..",
                        "java.util.concurrent..",
                        "java.util.regex..",
                        "java.nio..",
                        "java.net..",
                        "java.security..",
                        "java.sql..")
                .check(HOUSE);
        pure().dependOnClassesThat()
                .haveNameMatching("java\\.util\\.ServiceLoader|java\\.lang\\.Thread.*|java\\.util\\.Formatter"
                        + "|java\\.util\\.Timer.*|java\\.util\\.ResourceBundle")
                .check(HOUSE);
        pure().accessTargetWhere(named(UNSAFE_CALLS)).check(HOUSE);
    }

    @Test
    void coachAndWire_touchNoFile() {
        coachAndWire().dependOnClassesThat().resideInAPackage("java.io..").check(HOUSE);
    }

    @Test
    void coachAndWire_keepNoOrderThatDiffersBetweenHosts() {
        coachAndWire()
                .dependOnClassesThat()
                .belongToAnyOf(HashMap.class, HashSet.class, java.util.IdentityHashMap.class)
                .check(HOUSE);
        coachAndWire().accessTargetWhere(named(UNORDERED)).check(HOUSE);
    }

    /** Read from the bytecode itself, so that locals and constants count too. */
    @Test
    void coachAndWire_reckonInWholeNumbers() throws IOException {
        List<String> found = new ArrayList<>();
        int scanned = 0;
        for (JavaClass checked : HOUSE) {
            if (JavaClass.Predicates.resideInAnyPackage(in("coach"), in("wire")).test(checked)) {
                floatingPoint(checked, found);
                scanned++;
            }
        }
        assertThat(found).as("float or double in coach and wire").isEmpty();
        assertThat(scanned).isGreaterThan(110);
    }

    private static void floatingPoint(JavaClass checked, List<String> found) throws IOException {
        byte[] bytes;
        try (InputStream code =
                checked.getSource().orElseThrow().getUri().toURL().openStream()) {
            bytes = code.readAllBytes();
        }
        ClassModel model = ClassFile.of().parse(bytes);
        for (FieldModel field : model.fields()) {
            if (FLOATING.matcher(field.fieldType().stringValue()).matches()) {
                found.add(checked.getName() + "." + field.fieldName().stringValue());
            }
        }
        for (MethodModel method : model.methods()) {
            String name = checked.getName() + "." + method.methodName().stringValue();
            if (floats(method.methodType().stringValue())) {
                found.add(name + "()");
            }
            method.code()
                    .ifPresent(code -> code.forEach(element -> {
                        if (floats(element)) {
                            found.add(name + ": " + element);
                        }
                    }));
        }
    }

    private static boolean floats(CodeElement element) {
        return switch (element) {
            case LoadInstruction load -> floats(load.typeKind());
            case StoreInstruction store -> floats(store.typeKind());
            case OperatorInstruction operator -> floats(operator.typeKind());
            case ConvertInstruction convert -> floats(convert.toType());
            case ReturnInstruction back -> floats(back.typeKind());
            case ConstantInstruction constant -> floats(constant.typeKind());
            case InvokeInstruction call -> floats(call.type().stringValue());
            default -> false;
        };
    }

    private static boolean floats(TypeKind kind) {
        return kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE;
    }

    /**
     * Whether a method's descriptor has a floating type: class names are cut out before the letters are looked
     * at.
     */
    private static boolean floats(String descriptor) {
        return descriptor.contains("Ljava/lang/Float;")
                || descriptor.contains("Ljava/lang/Double;")
                || FLOATING.matcher(descriptor.replaceAll("L[^;]*;", "")).find();
    }

    private static ClassesShould pure() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("coach"), in("wire"), in("pages"))
                .should();
    }

    private static ClassesShould coachAndWire() {
        return noClasses().that().resideInAnyPackage(in("coach"), in("wire")).should();
    }

    /** Called or referred to, as in {@code Set::of}. */
    private static DescribedPredicate<JavaAccess<?>> named(Set<String> methods) {
        return DescribedPredicate.describe(
                "is one of " + methods,
                access -> methods.contains(access.getTargetOwner().getName() + "." + access.getName()));
    }
}

package org.birddog.phone.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldHolder;
import org.teavm.model.FieldReference;
import org.teavm.model.MutableClassHolderSource;
import org.teavm.model.ValueType;

/** Names that come again, and never twice in one object. */
class FieldNamesTest {

    /** More than there are letters, and than there are signs before the letters. */
    private static final int MANY = 300;

    private final MutableClassHolderSource classes = new MutableClassHolderSource();

    /** A class with fields named by a letter and a number. */
    private List<FieldReference> put(String name, @Nullable String parent, int fields) {
        ClassHolder type = new ClassHolder(name);
        type.setParent(parent);
        List<FieldReference> all = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            FieldHolder field = new FieldHolder("f" + i);
            field.setType(ValueType.INTEGER);
            type.addField(field);
            all.add(field.getReference());
        }
        classes.putClassHolder(type);
        return all;
    }

    @Test
    void noObject_hasTwoFieldsOfOneName_howeverManyItInherits() {
        // The child comes before its parents, as it may in TeaVM.
        List<FieldReference> all = new ArrayList<>(put("a.Child", "b.Parent", MANY));
        all.addAll(put("b.Parent", "c.Root", MANY));
        all.addAll(put("c.Root", null, 2));
        Map<FieldReference, String> names = FieldNames.of(classes);
        assertThat(names.keySet()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.startsWith("_"));
    }

    @Test
    void strangers_shareTheirNames() {
        List<FieldReference> root = put("Root", null, 1);
        List<FieldReference> one = put("One", "Root", 2);
        List<FieldReference> other = put("Other", "Root", 2);
        Map<FieldReference, String> names = FieldNames.of(classes);
        assertThat(names)
                .containsEntry(root.getFirst(), "_a")
                .containsEntry(one.getFirst(), "_b")
                .containsEntry(one.getLast(), "_c")
                .containsEntry(other.getFirst(), "_b")
                .containsEntry(other.getLast(), "_c");
    }

    @Test
    void whatNoObjectHas_hasNoName() {
        put("One", null, 1);
        FieldHolder shared = new FieldHolder("shared");
        shared.setType(ValueType.INTEGER);
        shared.getModifiers().add(ElementModifier.STATIC);
        classes.get("One").addField(shared);
        assertThat(FieldNames.of(classes)).hasSize(1).doesNotContainKey(shared.getReference());
    }

    @Test
    void aParentThatTeaVmDoesNotKnow_endsTheBuild() {
        put("Child", "Unknown", 1);
        assertThatThrownBy(() -> FieldNames.of(classes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unknown");
    }
}

package org.birddog.phone.lean;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.javascript.codegen.NamingStrategy;
import org.teavm.backend.javascript.rendering.RenderingContext;
import org.teavm.backend.javascript.rendering.RenderingManager;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReader;
import org.teavm.model.FieldReference;
import org.teavm.model.ListableClassReaderSource;
import org.teavm.model.MethodReader;
import org.teavm.vm.BuildTarget;
import org.teavm.vm.spi.RendererListener;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Names from which a compressor can make more. TeaVM has another name for each field of each class, and names functions
 * by how often they are called; here fields share theirs ({@link FieldNames}), and what stands together is called
 * alike. It is TeaVM that writes the names, all of them; what it has not been told it names as ever.
 */
public final class Naming implements TeaVMPlugin {

    @Override
    public void install(TeaVMHost host) {
        TeaVMJavaScriptHost script = host.getExtension(TeaVMJavaScriptHost.class);
        if (script != null) {
            script.add(new Before());
        }
    }

    /** Runs when all classes are known, before any name is given. */
    private static final class Before implements RendererListener {
        @Override
        public void begin(RenderingManager manager, BuildTarget target) {
            // TeaVM has no other way in. A TeaVM that keeps its names elsewhere ends the build here.
            NamingStrategy names = ((RenderingContext) held(manager, "context")).getNaming();
            ListableClassReaderSource classes = manager.getClassSource();
            @SuppressWarnings(
                    "unchecked") // With another kind of map TeaVM would fail at the first field that it looks up.
            Map<FieldReference, String> fields = (Map<FieldReference, String>) held(names, "fieldAliases");
            fields.putAll(FieldNames.of(classes));
            order(classes, names);
        }

        @Override
        public void complete() {}
    }

    private static Object held(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This TeaVM has no " + name + " in its " + owner.getClass() + ".", e);
        }
    }

    /** Has the names given class by class, in the order in which TeaVM writes them. */
    private static void order(ListableClassReaderSource classes, NamingStrategy names) {
        // What gives a text is called thousands of times, and has the shortest name.
        names.functionName("$rt_s");
        SortedSet<String> named = new TreeSet<>();
        for (String name : classes.getClassNames()) {
            name(name, classes, named, names);
        }
    }

    private static void name(
            String name, ListableClassReaderSource classes, SortedSet<String> named, NamingStrategy names) {
        ClassReader type = classes.get(name);
        if (type == null || !named.add(name)) {
            return;
        }
        if (type.getParent() != null) {
            name(type.getParent(), classes, named, names);
        }
        type.getInterfaces().forEach(parent -> name(parent, classes, named, names));
        names.className(name);
        for (FieldReader field : type.getFields()) {
            if (field.hasModifier(ElementModifier.STATIC)) {
                names.fieldName(field.getReference());
            }
        }
        for (MethodReader method : type.getMethods()) {
            if (method.getProgram() != null) {
                if (method.getName().equals("<init>")) {
                    names.initializerName(method.getReference());
                }
                names.methodName(method.getReference());
            }
        }
    }
}

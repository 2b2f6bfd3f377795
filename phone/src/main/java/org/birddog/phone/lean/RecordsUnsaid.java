package org.birddog.phone.lean;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.TypeDescriptor;
import java.lang.runtime.ObjectMethods;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.classlib.impl.record.ObjectMethodsSubstitutor;
import org.teavm.model.MethodReference;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves out the texts that Java makes of records by itself, as {@code Dose[sets=1]}. No page says them, and TeaVM,
 * which cannot know that, would carry two hundred of them to every device. A text that a record makes itself stays.
 */
@After(JCLPlugin.class)
public final class RecordsUnsaid implements TeaVMPlugin {

    private static final MethodReference MADE_BY_JAVA = new MethodReference(
            ObjectMethods.class,
            "bootstrap",
            MethodHandles.Lookup.class,
            String.class,
            TypeDescriptor.class,
            Class.class,
            String.class,
            MethodHandle[].class,
            Object.class);

    @Override
    public void install(TeaVMHost host) {
        ObjectMethodsSubstitutor other = new ObjectMethodsSubstitutor();
        host.add(
                MADE_BY_JAVA,
                (site, program) -> site.getCalledMethod().getName().equals("toString")
                        ? program.constant("record")
                        : other.substitute(site, program));
    }
}

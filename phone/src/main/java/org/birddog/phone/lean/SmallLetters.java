package org.birddog.phone.lean;

import org.teavm.jso.JSBody;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Answers {@code Character.toLowerCase} by the browser, which knows all letters. A table of them was carried to every
 * device for one question, which the templates ask of each address that they write: whether it is a script.
 */
public final class SmallLetters implements TeaVMPlugin, ClassHolderTransformer {

    private static final MethodDescriptor ASKED = new MethodDescriptor("toLowerCase", int.class, int.class);

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals("java.lang.Character")) {
            ProgramEmitter program = ProgramEmitter.create(type.getMethod(ASKED), context.getHierarchy());
            program.invoke(SmallLetters.class, "of", int.class, program.var(1, int.class))
                    .returnValue();
        }
    }

    /** The small form of a letter. That of one letter has two signs, a Turkish I with a dot; Java's is the first. */
    @JSBody(params = "letter", script = "return String.fromCodePoint(letter).toLowerCase().codePointAt(0);")
    private static native int of(int letter);
}

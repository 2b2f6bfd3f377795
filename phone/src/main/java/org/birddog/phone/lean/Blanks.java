package org.birddog.phone.lean;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Answers {@code Character.isWhitespace} without the table of all signs of all scripts. It was carried to every device
 * for this one question, which the templates ask of each address that they write.
 */
public final class Blanks implements TeaVMPlugin, ClassHolderTransformer {

    private static final MethodDescriptor ASKED = new MethodDescriptor("isWhitespace", int.class, boolean.class);

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals("java.lang.Character")) {
            MethodHolder asked = type.getMethod(ASKED);
            ProgramEmitter program = ProgramEmitter.create(asked, context.getHierarchy());
            program.invoke(Blanks.class, "has", boolean.class, program.var(1, int.class))
                    .returnValue();
        }
    }

    /** What {@code Character.isWhitespace} answers. */
    public static boolean has(int sign) {
        return (sign >= '\t' && sign <= '\r')
                || (sign >= '\u001c' && sign <= ' ')
                || sign == '\u1680'
                || (sign >= '\u2000' && sign <= '\u200a' && sign != '\u2007')
                || sign == '\u2028'
                || sign == '\u2029'
                || sign == '\u205f'
                || sign == '\u3000';
    }
}

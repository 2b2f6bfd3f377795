package org.birddog.pages.form;

import org.jspecify.annotations.Nullable;

/** How a field tells assistive technology about its hint and its fault. A null leaves the attribute out. */
public final class Described {

    private Described() {}

    /** The ids of the hint and of the fault that belong to a field. */
    public static @Nullable String by(Form form, String name, @Nullable String why) {
        boolean faulty = form.fault(name) != null;
        if (why == null) {
            return faulty ? name + "-fault" : null;
        }
        return faulty ? name + "-why " + name + "-fault" : name + "-why";
    }

    /** Whether a field has a fault. */
    public static @Nullable String invalid(Form form, String name) {
        return form.fault(name) == null ? null : "true";
    }
}

package org.birddog.phone;

import java.util.List;
import org.birddog.pages.player.Unsent;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;

/** The session's own form on the page, filled in with what the player knows, so that somebody can go on by hand. */
final class ListForm {

    private ListForm() {}

    static void fill(List<Unsent.Field> fields) {
        HTMLDocument page = Window.current().getDocument();
        HTMLElement form = page.querySelector("form#session");
        if (form == null) {
            return;
        }
        // What was planned and what stood in for it: the player's own list is the whole of it.
        NodeList<? extends HTMLElement> shown = form.querySelectorAll("input[name=shown], input[data-led]");
        for (int i = 0; i < shown.getLength(); i++) {
            shown.get(i).delete();
        }
        for (Unsent.Field field : fields) {
            set(form, field);
        }
    }

    private static void set(HTMLElement form, Unsent.Field field) {
        NodeList<? extends HTMLElement> controls = form.querySelectorAll("[name='" + field.name() + "']");
        boolean set = false;
        for (int i = 0; i < controls.getLength() && !field.name().equals("shown"); i++) {
            HTMLInputElement control = (HTMLInputElement) (JSObject) controls.get(i);
            boolean picks =
                    control.getType().equals("radio") || control.getType().equals("checkbox");
            if (!picks) {
                control.setValue(field.value());
                set = true;
            } else if (control.getValue().equals(field.value())) {
                control.setChecked(true);
                set = true;
            }
        }
        if (!set) {
            HTMLElement hidden = Window.current().getDocument().createElement("input");
            form.appendChild(hidden.withAttr("type", "hidden")
                    .withAttr("name", field.name())
                    .withAttr("value", field.value())
                    .withAttr("data-led", ""));
        }
    }
}

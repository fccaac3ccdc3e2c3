package facedesk.cli.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a window can be opened; on Linux that takes a display. */
record DisplayCheck(String operatingSystem, Map<String, String> environment) implements Check {
    @Override
    public List<Finding> look() {
        if (!operatingSystem.toLowerCase(Locale.ROOT).contains("linux")) {
            return List.of(Finding.ok("display", "windows are shown by " + operatingSystem));
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (!display.isEmpty()) {
            return List.of(Finding.ok("display", "X display " + display));
        }
        if (!environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            return List.of(Finding.fault(
                    "display", "Wayland without XWayland: install your desktop's xwayland package and log in again."));
        }
        return List.of(Finding.note(
                "display",
                "There is no display, so no window can be opened here. The commands work; for the window log in to a"
                        + " desktop."));
    }
}

package facedesk.ui;

import facedesk.enrollment.retention.Retention;
import facedesk.enrollment.retention.RetentionReport;
import facedesk.gallery.Gallery;
import facedesk.ui.fx.Tasks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says what came of the retention dates, without names, and asks when the clock is in doubt. On the JavaFX thread. */
public final class RetentionNotices {
    private final Retention retention;
    private final Tasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Navigator navigator;

    public RetentionNotices(
            Retention retention, Tasks tasks, Texts texts, Notices notices, Dialogs dialogs, Navigator navigator) {
        this.retention = retention;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    /** Says what came of the last time, and of every time from now on. */
    public Gallery.Subscription begin() {
        retention.latest().ifPresent(this::say);
        return retention.onReport(report -> tasks.fx().execute(() -> say(report)));
    }

    private void say(RetentionReport report) {
        if (report.isHeldBack()) {
            notices.ask(held(report), texts.get("retention.held.answer"), () -> decide(report));
        } else if (report.erased() > 0 && report.ending() > 0) {
            offer(texts.format("retention.erased.ending", report.erased(), report.ending()));
        } else if (report.ending() > 0) {
            offer(texts.format("retention.ending", report.ending()));
        } else if (report.erased() > 0) {
            notices.say(texts.format("retention.erased", report.erased()));
        }
    }

    private void offer(String message) {
        notices.offer(message, texts.get("retention.show"), () -> navigator.show(Place.PEOPLE));
    }

    private String held(RetentionReport report) {
        return texts.format("retention.held", report.daysAhead(), day(report.reached()), report.due());
    }

    private void decide(RetentionReport report) {
        boolean right = dialogs.confirmRemoval(
                texts.format("retention.held.title", day(report.day())),
                texts.format("retention.held.text", report.due(), day(report.reached())),
                texts.get("retention.held.action"));
        if (right) {
            tasks.createOrdered(progress -> retention.enforceAsToday())
                    .onError(failure -> notices.error(texts.get("retention.failed"), failure))
                    .start();
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }
}

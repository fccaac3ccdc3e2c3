package facedesk.ui.control;

import facedesk.enrollment.consent.RetentionLimits;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.util.converter.LocalDateStringConverter;

/** Has a calendar offer only days that may be agreed to. */
public final class RetentionPicker {
    private RetentionPicker() {}

    /** Limits a picker; what is typed is not limited. */
    public static void limit(DatePicker picker, RetentionDays days) {
        picker.setConverter(
                new LocalDateStringConverter(FormatStyle.MEDIUM, days.texts().locale(), null));
        picker.setDayCellFactory(shown -> new DayCell(days.limits()));
    }

    /** A day that can be chosen only if it is allowed. */
    private static final class DayCell extends DateCell {
        private final RetentionLimits limits;

        DayCell(RetentionLimits limits) {
            this.limits = limits;
        }

        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(empty || !limits.allow(day));
        }
    }
}

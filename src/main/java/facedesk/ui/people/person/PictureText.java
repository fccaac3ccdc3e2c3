package facedesk.ui.people.person;

import facedesk.enrollment.templates.PictureWorth;
import facedesk.gallery.Picture;
import facedesk.ui.Ages;
import facedesk.ui.Dates;
import facedesk.ui.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;

/** What is said of a picture. */
final class PictureText {
    private final Texts texts;

    PictureText(Texts texts) {
        this.texts = texts;
    }

    /** Where it came from. */
    String source(Picture picture) {
        return picture.isLive() ? texts.get("people.picture.live") : picture.source();
    }

    /** The view or look it was taken for, in words where it is one of the program's. */
    String look(Picture picture) {
        String key = "people.look." + picture.look().toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : picture.look();
    }

    /** When it last matched. */
    String used(StoredPicture stored, Instant now) {
        return stored.use()
                .map(use -> texts.format("people.picture.matched", Ages.ago(texts, use.last(), now), use.times()))
                .orElse(texts.get("people.picture.unmatched"));
    }

    /** Useful, useless or harmful. */
    String worth(StoredPicture stored) {
        return texts.get("people.worth." + stored.worth().worth().name().toLowerCase(Locale.ROOT));
    }

    /** Why. */
    String reason(StoredPicture stored) {
        PictureWorth worth = stored.worth();
        String key =
                switch (worth.reason()) {
                    case SOUND -> "people.reason.sound";
                    case ONLY_ONE -> "people.reason.only";
                    case NOT_EMBEDDED -> "people.reason.unembedded";
                    case SAME_AS_BETTER -> "people.reason.same";
                    case NEARER_TO_OTHER -> "people.reason.nearer";
                    case NEAR_THE_LINE -> "people.reason.near";
                };
        return texts.format(key, stored.other(), number(worth.own()), number(worth.others()));
    }

    /** All of it, on hover. */
    String all(StoredPicture stored, Instant now) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(source(stored.picture()));
        lines.add(Dates.moment(stored.picture().takenAt(), texts.locale()));
        lines.add(used(stored, now));
        stored.use().ifPresent(use -> lines.add(Dates.moment(use.last(), texts.locale())));
        lines.add(reason(stored));
        return lines.toString();
    }

    /** For those who do not see it. */
    String spoken(StoredPicture stored, Instant now) {
        return texts.format(
                "people.picture.spoken",
                source(stored.picture()),
                stored.picture().quality(),
                worth(stored),
                reason(stored),
                used(stored, now));
    }

    private String number(double score) {
        return Double.isNaN(score) ? "" : texts.number(score, 2);
    }
}

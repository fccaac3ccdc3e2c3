package facedesk.gallery.archive;

import facedesk.gallery.Erasure;
import facedesk.gallery.Gallery;
import facedesk.gallery.Mark;
import facedesk.gallery.NewPerson;
import facedesk.gallery.Person;
import facedesk.gallery.PersonFacts;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.rows.Table;
import facedesk.gallery.store.GalleryData;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gallery with something of everything, and what is in a gallery as plain text. */
final class FullGallery {
    static final Instant NOW = Instant.parse("2026-05-04T10:15:30Z");
    static final LocalDate END = LocalDate.of(2027, 1, 31);

    private FullGallery() {}

    static Consent consent(LocalDate until) {
        return new Consent(
                Consent.Kind.SIGNED, "1", "de", "Ich stimme zu – „ja“.", "Zutritt", "Ann Müller", NOW, until);
    }

    /** Three people, of whom one was erased since; marks, scores, consents, an identifier. */
    static Person fill(Gallery gallery) {
        PersonFacts facts = new PersonFacts("Ann Müller", "A-1", "Labor", "Zeile 1\nZeile 2 \"\\ \u2028");
        Person ann = gallery.enroll(
                NewPerson.of(facts, consent(END)), List.of(GalleryData.picture(1), GalleryData.picture(2)));
        Person ben = gallery.enroll(NewPerson.named("Ben", true), List.of(GalleryData.picture(3)));
        Person gone = gallery.enroll(NewPerson.named("Cleo", false), List.of(GalleryData.picture(4)));
        gallery.erase(gone.id(), Erasure.BY_HAND);
        gallery.recognitions().add(List.of(GalleryData.recognition(ann, 7), GalleryData.recognition(ben, 8)));
        gallery.mark(new Mark.LookAlike(ann.id(), ben.id()));
        gallery.mark(new Mark.BadPicture(gallery.pictures(ben.id()).get(0).id()));
        gallery.addTemplates(Map.of(gallery.pictures(ann.id()).get(0).id(), GalleryData.embedding("b", 192, 5)));
        gallery.block(ben.id(), true);
        gallery.consents().reach(LocalDate.of(2026, 5, 4));
        return ann;
    }

    /** Every row, with the table's name before it. */
    static List<String> rows(Gallery gallery) throws IOException {
        List<String> rows = new ArrayList<>();
        gallery.copyTo(new RowSink() {
            private String name = "";

            @Override
            public void table(Table table) {
                name = table.name();
                rows.add(table.toString());
            }

            @Override
            public void row(@Nullable Object[] values) {
                rows.add(name + Arrays.deepToString(values));
            }
        });
        return rows;
    }
}

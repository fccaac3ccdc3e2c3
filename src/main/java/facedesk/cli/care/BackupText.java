package facedesk.cli.care;

import facedesk.gallery.archive.Backup;
import java.util.Locale;

/** A backup as commands tell of it. */
final class BackupText {
    private BackupText() {}

    /** Fields of {@code backup --json} and {@code restore --json}. */
    record Document(
            String file,
            String created,
            String program,
            int schema,
            long people,
            long pictures,
            long templates,
            long consents) {}

    static Document document(Backup backup) {
        return new Document(
                backup.file().toString(),
                backup.created().toString(),
                backup.program(),
                backup.schema(),
                backup.contents().people(),
                backup.contents().pictures(),
                backup.contents().templates(),
                backup.contents().consents());
    }

    static String contents(Backup backup) {
        return String.format(
                Locale.ROOT,
                "%d people, %d pictures, %d templates, %d consents",
                backup.contents().people(),
                backup.contents().pictures(),
                backup.contents().templates(),
                backup.contents().consents());
    }
}

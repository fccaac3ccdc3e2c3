package facedesk.gallery.store;

import facedesk.detection.Chip;
import facedesk.gallery.imports.ImportedFile;
import facedesk.gallery.imports.ImportedFiles;
import java.util.List;
import java.util.Map;

/** The files that were imported, in the gallery's own file. */
final class ImportStore implements ImportedFiles {
    private final Transactions transactions;

    ImportStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<ImportedFile> all(String limits) {
        return transactions.read(handle -> ImportRows.all(handle, limits));
    }

    @Override
    public void remember(long personId, Map<String, Chip> taken, Map<String, String> refused, String limits) {
        transactions.writeQuietly(handle -> {
            taken.forEach((file, chip) -> ImportRows.putTaken(handle, personId, file, PictureRows.hash(chip)));
            refused.forEach((file, reason) -> ImportRows.putRefused(handle, personId, file, reason, limits));
            return true;
        });
    }
}

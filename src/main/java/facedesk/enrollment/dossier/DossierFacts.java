package facedesk.enrollment.dossier;

import facedesk.gallery.Gallery;
import facedesk.gallery.Person;
import facedesk.gallery.Picture;
import facedesk.gallery.Recognition;
import facedesk.gallery.RecognitionLog;
import facedesk.gallery.consent.Consent;
import facedesk.gallery.history.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a person.
 *
 * @param person with name, identifier, group and note
 * @param consents newest first
 * @param pictures oldest first
 * @param templates how many there are of each network
 * @param events newest first
 * @param recognitions newest first
 */
record DossierFacts(
        Person person,
        List<Consent> consents,
        List<Picture> pictures,
        Map<String, Integer> templates,
        List<Event> events,
        List<Recognition> recognitions) {
    static DossierFacts of(Gallery gallery, Person person) {
        Map<String, Integer> templates = new LinkedHashMap<>();
        for (String model : gallery.templateCounts().keySet()) {
            int count = gallery.references(model, person.id()).size();
            if (count > 0) {
                templates.put(model, count);
            }
        }
        return new DossierFacts(
                person,
                gallery.consents().of(person.id()),
                gallery.pictures(person.id()),
                templates,
                gallery.history().of(person.id()),
                gallery.recognitions().newestOf(person.id(), RecognitionLog.MOST));
    }

    /** The picture's file name without its ending: its number among this person's. */
    static String fileOf(int place) {
        return "pictures/" + (place + 1);
    }

    /** As the document for machines: times in ISO 8601, scores as cosine similarity. */
    Map<String, Object> document(Instant now) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "facedesk-person");
        document.put("formatVersion", 1);
        document.put("written", now.toString());
        document.put("name", person.name());
        document.put("identifier", person.facts().identifier());
        document.put("group", person.facts().group());
        document.put("note", person.facts().note());
        document.put("enrolled", person.enrolledAt().toString());
        document.put("blocked", person.blocked());
        document.put("consents", consents.stream().map(DossierFacts::entry).toList());
        document.put("pictures", pictureEntries());
        document.put("templates", templates);
        document.put("events", events.stream().map(DossierFacts::entry).toList());
        document.put(
                "recognitions", recognitions.stream().map(DossierFacts::entry).toList());
        return document;
    }

    private static Map<String, Object> entry(Consent consent) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", consent.kind().name());
        entry.put("signedBy", consent.signedBy());
        entry.put("signedAt", consent.signedAt().toString());
        entry.put("purpose", consent.purpose());
        entry.put("retainUntil", consent.retainUntil().toString());
        entry.put("version", consent.version());
        entry.put("language", consent.language());
        entry.put("wording", consent.wording());
        return entry;
    }

    private List<Map<String, Object>> pictureEntries() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("thumbnail", fileOf(i) + ".jpg");
            entry.put("alignedFace", fileOf(i) + ".png");
            entry.put("stored", picture.takenAt().toString());
            entry.put("source", picture.source());
            entry.put("look", picture.look());
            entry.put("quality", picture.quality());
            entries.add(entry);
        }
        return entries;
    }

    private static Map<String, Object> entry(Event event) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("time", event.time().toString());
        entry.put("kind", event.kind().name());
        entry.put("count", event.count());
        return entry;
    }

    private static Map<String, Object> entry(Recognition recognition) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("time", recognition.time().toString());
        entry.put("mode", recognition.mode().name());
        entry.put("network", recognition.threshold().modelId());
        entry.put("score", recognition.score());
        entry.put("threshold", recognition.threshold().value());
        entry.put("outcome", recognition.outcome().name());
        return entry;
    }
}

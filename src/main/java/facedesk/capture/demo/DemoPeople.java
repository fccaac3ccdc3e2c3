package facedesk.capture.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import facedesk.capture.CaptureException;
import facedesk.capture.CaptureFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people of the demo, as {@code demo/people.json} in the assets folder lists them: for the start-up screen's "load the
 * demo people" and for the demo camera.
 *
 * @param people in the order in which the camera first shows them
 */
public record DemoPeople(List<DemoPerson> people) {
    public DemoPeople {
        people = List.copyOf(people);
    }

    /**
     * Reads the list; the pictures themselves are not opened.
     *
     * @param assets the program's assets folder
     * @throws CaptureException if the list is missing or damaged
     */
    public static DemoPeople read(Path assets) throws CaptureException {
        Path folder = assets.resolve("demo");
        try {
            JsonNode list = new ObjectMapper()
                    .readTree(folder.resolve("people.json").toFile())
                    .path("people");
            List<DemoPerson> people = new ArrayList<>();
            for (JsonNode person : list) {
                people.add(person(person, folder));
            }
            if (people.isEmpty()) {
                throw new IOException("No people are listed");
            }
            return new DemoPeople(people);
        } catch (IOException e) {
            throw new CaptureException(e, CaptureFault.DEMO_PICTURES, folder.toString());
        }
    }

    private static DemoPerson person(JsonNode json, Path folder) throws IOException {
        if (!json.path("label").isTextual() || !json.path("played").isTextual()) {
            throw new IOException("A person needs a label and a played picture");
        }
        Optional<Path> enrolled =
                Optional.ofNullable(json.get("enrolled")).map(JsonNode::asText).map(folder::resolve);
        return new DemoPerson(
                json.get("label").asText(),
                enrolled,
                folder.resolve(json.get("played").asText()));
    }

    /** Those whom the demo gallery knows. */
    public List<DemoPerson> enrolled() {
        return people.stream().filter(person -> !person.isStranger()).toList();
    }

    /** Those who are shown and must be called unknown. */
    public List<DemoPerson> strangers() {
        return people.stream().filter(DemoPerson::isStranger).toList();
    }
}

package facedesk.ui.people;

import facedesk.gallery.Picture;
import facedesk.gallery.consent.Consent;
import facedesk.matching.Outcome;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.TestDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Pictures of the People screen, to be looked at. */
final class PeopleShots {
    public static void main(String[] arguments) throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            String theme = dark ? "dark" : "light";
            Locale locale = dark ? Locale.GERMAN : Locale.ENGLISH;
            for (int people : new int[] {0, 3, 60}) {
                Path folder = Files.createTempDirectory("shots");
                try (TestDesk desk = new TestDesk(folder, new MemoryPreferences())) {
                    Crowd crowd = new Crowd();
                    crowd.enroll(desk.gallery(), people, 2);
                    shoot(desk, crowd, theme, locale, people);
                }
            }
        }
        System.exit(0);
    }

    private static void shoot(TestDesk desk, Crowd crowd, String theme, Locale locale, int people) throws Exception {
        long ann = people == 0 ? -1 : desk.gallery().people().get(0).id();
        if (people == 3) {
            long ben = desk.gallery().people().get(1).id();
            float[] centre = Crowd.vector(new Random(1), 1);
            desk.gallery().addPictures(ann, List.of(crowd.picture(3, centre, 0.9, "UP")));
            float[] same = Crowd.vector(new Random(77), 1);
            desk.gallery().addPictures(ann, List.of(crowd.picture(1, same, 0.9, ""), crowd.picture(1, same, 0.5, "")));
            List<Picture> pictures = desk.gallery().pictures(ann);
            desk.gallery().recognitions().add(List.of(
                    Crowd.seen(ann, pictures.get(0).id(), Crowd.NOW.minusSeconds(120), Outcome.ACCEPTED, 0.71),
                    Crowd.seen(ann, pictures.get(0).id(), Crowd.NOW.minusSeconds(90000), Outcome.UNKNOWN, 0.3),
                    Crowd.seen(ann, pictures.get(1).id(), Crowd.NOW.minusSeconds(900000), Outcome.UNSURE, 0.4)));
            desk.gallery().block(ann, true);
        }
        for (double[] size : new double[][] {{840, 612}, {1700, 930}}) {
            try (PeopleWindow window = new PeopleWindow(desk, theme, locale, size[0], size[1])) {
                String name = theme + "-" + people + "-" + (int) size[0];
                Thread.sleep(800);
                if (people > 0) {
                    window.robot.interact(() -> {
                        window.model.selection().only(0);
                        window.model.selection().toggle(Math.min(2, people - 1));
                    });
                }
                window.save(name);
                if (people == 3) {
                    window.robot.interact(() -> window.model.turnTo(ann));
                    Thread.sleep(800);
                    window.save(name + "-person");
                    window.robot.interact(() -> window.model.edits().block(window.model.person().person().stream().toList(), false));
                    window.robot.interact(() -> ((javafx.scene.control.TabPane) window.seen("#tabs", javafx.scene.control.TabPane.class)).getSelectionModel().select(1));
                    Thread.sleep(500);
                    window.save(name + "-seen");
                    window.robot.interact(() -> ((javafx.scene.control.TabPane) window.seen("#tabs", javafx.scene.control.TabPane.class)).getSelectionModel().select(2));
                    Thread.sleep(300);
                    window.save(name + "-history");
                    window.robot.interact(() -> new Asking(window.model, null, window.dialogs).consent(window.model.person().person().get(), Optional.of(Crowd.consent("Ann 1", Consent.Kind.SIGNED, Crowd.TODAY))));
                    Thread.sleep(300);
                    window.save(name + "-consent");
                    window.robot.interact(() -> window.model.consentForm().cancel());
                    window.robot.interact(() -> new Asking(window.model, new facedesk.ui.Texts(locale), window.dialogs).merge(window.model.person().person().get()));
                    Thread.sleep(200);
                    window.robot.interact(() -> window.model.chooser().chosenProperty().set(window.model.chooser().shown().get(0)));
                    Thread.sleep(500);
                    window.save(name + "-merge");
                }
            }
        }
    }
}

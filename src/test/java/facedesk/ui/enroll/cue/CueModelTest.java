package facedesk.ui.enroll.cue;

import static org.assertj.core.api.Assertions.assertThat;

import facedesk.enrollment.EnrollmentHint;
import facedesk.ui.MemoryPreferences;
import facedesk.ui.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueModelTest {
    private final List<String> heard = new ArrayList<>();
    private final MemoryPreferences preferences = new MemoryPreferences();
    private final CueModel model = model();

    private CueModel model() {
        return new CueModel(new Recorded(heard), preferences, new Texts(Locale.ENGLISH));
    }

    private void stand(EnrollmentHint hint, double from, double to) {
        for (double second = from; second <= to; second += 0.1) {
            model.instruct(hint, second);
        }
    }

    @Test
    void nothingIsHeardUnlessWanted() {
        stand(EnrollmentHint.TURN_LEFT, 0, 2);
        stand(EnrollmentHint.SOMEBODY_ELSE, 2, 4);
        model.taken(1);
        model.done();
        assertThat(heard).isEmpty();
    }

    @Test
    void everyPictureAndTheEndHaveTheirSound() {
        model.soundsProperty().set(true);
        model.taken(1);
        model.taken(2);
        model.taken(1);
        model.done();
        assertThat(heard).containsExactly("TAKEN", "TAKEN", "DONE");
    }

    @Test
    void anInstructionIsSpokenOnceWhenItHasStoodAWhile() {
        model.speechProperty().set(true);
        stand(EnrollmentHint.TURN_LEFT, 0, 0.3);
        stand(EnrollmentHint.HOLD_STILL, 0.4, 1.5);
        assertThat(heard).isEmpty();
        stand(EnrollmentHint.TURN_RIGHT, 1.6, 5);
        assertThat(heard).containsExactly("Turn a little to your right");
    }

    @Test
    void whatIsWantedIsRemembered() {
        assertThat(model.soundsProperty().get()).isFalse();
        model.soundsProperty().set(true);
        model.speechProperty().set(true);
        CueModel later = model();
        assertThat(later.soundsProperty().get()).isTrue();
        assertThat(later.speechProperty().get()).isTrue();
    }

    @Test
    void soundsSwellAndFadeAndAreNeverLoud() {
        for (Cues.Sound sound : Cues.Sound.values()) {
            byte[] samples = Tone.of(sound).samples();
            int loudest = 0;
            for (int i = 0; i < samples.length; i += 2) {
                loudest = Math.max(loudest, Math.abs((short) ((samples[i] & 0xFF) | samples[i + 1] << 8)));
            }
            assertThat(loudest).isBetween(4000, 8200);
            assertThat(samples[0]).isZero();
            assertThat(samples[samples.length - 1]).isBetween((byte) -1, (byte) 1);
            assertThat(samples.length).isBetween(Tone.RATE / 5, Tone.RATE);
        }
    }

    @Test
    void aProgramThatSpeaksIsLookedForAndSentencesAreNoPartOfTheCommand(@TempDir Path folder) throws Exception {
        String path = folder.toString();
        assertThat(Speech.find(path, Locale.GERMAN)).isEmpty();
        Path program = Files.createFile(folder.resolve("espeak-ng"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Speech.find(path, Locale.GERMAN)).contains(new Speech(List.of("espeak-ng", "-v", "de", "--stdin")));
    }

    private record Recorded(List<String> heard) implements Cues {
        @Override
        public void play(Sound sound) {
            heard.add(sound.name());
        }

        @Override
        public boolean speaks() {
            return true;
        }

        @Override
        public void say(String sentence) {
            heard.add(sentence);
        }

        @Override
        public void hush() {}
    }
}

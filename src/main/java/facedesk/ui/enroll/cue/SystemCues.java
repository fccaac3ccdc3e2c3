package facedesk.ui.enroll.cue;

import facedesk.ui.Texts;
import facedesk.ui.fx.Tasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sounds by the computer's loudspeaker, sentences by its own speaking program. On the JavaFX thread. */
public final class SystemCues implements Cues {
    private static final Logger LOG = LoggerFactory.getLogger(SystemCues.class);
    private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 16, 1, true, false);

    private final Tasks tasks;
    private final Optional<Speech> speech;
    private @Nullable Process speaking;

    public SystemCues(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        speech = Speech.find(Optional.ofNullable(System.getenv("PATH")).orElse(""), texts.locale());
    }

    @Override
    public void play(Sound sound) {
        tasks.create(progress -> {
                    sound(Tone.of(sound));
                    return sound;
                })
                .onError(failure -> LOG.info("A sound could not be played", failure))
                .start();
    }

    @Override
    public boolean speaks() {
        return speech.isPresent();
    }

    @Override
    public void say(String sentence) {
        hush();
        speech.ifPresent(program -> {
            try {
                speaking = speak(program, sentence);
            } catch (IOException e) {
                LOG.info("A sentence could not be spoken", e);
            }
        });
    }

    @Override
    public void hush() {
        if (speaking != null) {
            speaking.destroy();
            speaking = null;
        }
    }

    private static Process speak(Speech program, String sentence) throws IOException {
        Process process = new ProcessBuilder(program.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(sentence.getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }

    private static void sound(Tone tone) throws LineUnavailableException, IOException {
        byte[] samples = tone.samples();
        Clip clip = AudioSystem.getClip();
        clip.addLineListener(event -> {
            if (event.getType() == LineEvent.Type.STOP) {
                clip.close();
            }
        });
        clip.open(new AudioInputStream(new ByteArrayInputStream(samples), FORMAT, samples.length / 2));
        clip.start();
    }
}

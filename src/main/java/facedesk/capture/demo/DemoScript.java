package facedesk.capture.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is seen when: two people one after the other, then both together, then the next two, over and over. Pure
 * arithmetic over the frame's number.
 */
final class DemoScript {
    /** Frames per second. */
    static final int RATE = 30;

    /** How long a scene lasts, fading included. */
    static final int SCENE_FRAMES = 6 * RATE;

    /** How long one scene takes to fade into the next. */
    static final int FADE_FRAMES = 18;

    private final List<List<Integer>> scenes;

    /**
     * A script for so many people.
     *
     * @param seed chooses who comes first; 1 begins with the first of the list
     */
    DemoScript(int people, long seed) {
        List<List<Integer>> all = new ArrayList<>();
        int first = (int) Math.floorMod(seed - 1, (long) people);
        for (int i = 0; i < people; i++) {
            int person = (first + i) % people;
            all.add(List.of(person));
            if (i % 2 == 1) {
                all.add(List.of((first + i - 1) % people, person));
            }
        }
        scenes = List.copyOf(all);
    }

    /** The people of each scene, in order. */
    List<List<Integer>> scenes() {
        return scenes;
    }

    /** What a frame shows. */
    Shot shot(long frame) {
        int scene = (int) (frame / SCENE_FRAMES % scenes.size());
        long left = SCENE_FRAMES - frame % SCENE_FRAMES;
        double faded = left > FADE_FRAMES ? 0 : 1 - (double) left / FADE_FRAMES;
        return new Shot(scene, (scene + 1) % scenes.size(), faded);
    }

    /**
     * A moment of the script.
     *
     * @param scene which scene
     * @param next the one it fades into
     * @param faded 0 while only the scene is seen, towards 1 as the next takes over
     */
    record Shot(int scene, int next, double faded) {}
}

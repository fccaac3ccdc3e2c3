package facedesk.ui;

import facedesk.embedding.EmbeddingException;
import facedesk.embedding.EmbeddingFault;
import facedesk.recognition.LiveView.Subscription;
import facedesk.ui.fx.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Two networks, of which one can be made to fail. */
public final class TestModels implements Models {
    public static final ModelInfo FIRST = new ModelInfo(TestDesk.MODEL, 512, "MIT", "A test's network.");
    public static final ModelInfo SECOND = new ModelInfo("second", 192, "Apache-2.0", "A test's other network.");

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile ModelInfo current = FIRST;
    private volatile boolean failing;
    private volatile int missing;
    private final Map<String, Integer> templates = new ConcurrentHashMap<>(Map.of(TestDesk.MODEL, 4));

    /** From now on no network can be loaded. */
    public void fail() {
        failing = true;
    }

    @Override
    public List<ModelInfo> all() {
        return List.of(FIRST, SECOND);
    }

    @Override
    public ModelInfo current() {
        return current;
    }

    /** So many pictures are left to embed. */
    public void miss(int pictures) {
        missing = pictures;
    }

    @Override
    public int missing(String id) {
        return missing;
    }

    @Override
    public Map<String, Integer> templates() {
        return Map.copyOf(templates);
    }

    @Override
    public void eraseTemplates(String id) {
        templates.remove(id);
    }

    @Override
    public void use(String id, Progress progress) throws EmbeddingException {
        if (failing) {
            throw new EmbeddingException(EmbeddingFault.NOT_LOADED, id);
        }
        progress.report(1, 4, id);
        if (!progress.cancelled()) {
            missing = 0;
            templates.put(id, 4);
            current = all().stream()
                    .filter(info -> info.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

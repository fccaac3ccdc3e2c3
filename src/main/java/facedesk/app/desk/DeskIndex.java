package facedesk.app.desk;

import facedesk.gallery.Gallery;
import facedesk.matching.ExactIndex;
import facedesk.matching.SearchIndex;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The search index of the network in use, made anew after every write to the gallery and handed on. */
final class DeskIndex implements AutoCloseable {
    private final Gallery gallery;
    private final Supplier<String> modelId;
    private final Consumer<SearchIndex> listener;
    private final Gallery.Subscription subscription;
    private volatile SearchIndex current;

    DeskIndex(Gallery gallery, Supplier<String> modelId, Consumer<SearchIndex> listener) {
        this.gallery = gallery;
        this.modelId = modelId;
        this.listener = listener;
        this.current = read();
        listener.accept(current);
        this.subscription = gallery.onChange(this::refresh);
    }

    SearchIndex current() {
        return current;
    }

    /** Reads the gallery again; one at a time, so that an older state never replaces a newer one. */
    synchronized void refresh() {
        current = read();
        listener.accept(current);
    }

    private SearchIndex read() {
        String id = modelId.get();
        return ExactIndex.of(id, gallery.references(id));
    }

    @Override
    public void close() {
        subscription.close();
    }
}

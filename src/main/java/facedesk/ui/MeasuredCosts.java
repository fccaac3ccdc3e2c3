package facedesk.ui;

import facedesk.evaluation.Calibration;
import facedesk.evaluation.OperatingPoint;
import facedesk.evaluation.pairs.GalleryRates;
import facedesk.gallery.Gallery;
import facedesk.matching.Threshold;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Threshold costs from shipped calibrations and from the gallery, whose scores are counted once per change. */
public final class MeasuredCosts implements ThresholdCosts, AutoCloseable {
    private final Function<String, Optional<Calibration>> calibrations;
    private final Gallery gallery;
    private final Gallery.Subscription subscription;
    private final AtomicLong changes = new AtomicLong();
    private @Nullable Counted counted;

    private record Counted(long change, String modelId, Optional<GalleryRates> rates) {}

    /** @param calibrations a network's calibration by its id; a quick look-up, safe from every thread */
    public MeasuredCosts(Function<String, Optional<Calibration>> calibrations, Gallery gallery) {
        this.calibrations = calibrations;
        this.gallery = gallery;
        this.subscription = gallery.onChange(changes::incrementAndGet);
    }

    @Override
    public Optional<Calibration> calibration(String modelId) {
        return calibrations.apply(modelId);
    }

    @Override
    public Optional<Cost> calibrated(Threshold threshold) {
        return calibrations
                .apply(threshold.modelId())
                .map(calibration -> cost(calibration.rateAt(threshold), calibration.dataSet()));
    }

    @Override
    public Optional<Cost> ofGallery(Threshold threshold) {
        return rates(threshold.modelId()).map(rates -> cost(rates.rateAt(threshold), ""));
    }

    @Override
    public OptionalDouble thresholdFor(String modelId, double falseMatchRate) {
        return calibrations
                .apply(modelId)
                .flatMap(calibration -> calibration.thresholdFor(falseMatchRate).threshold())
                .map(threshold -> OptionalDouble.of(threshold.value()))
                .orElse(OptionalDouble.empty());
    }

    @Override
    public void close() {
        subscription.close();
    }

    private synchronized Optional<GalleryRates> rates(String modelId) {
        long change = changes.get();
        Counted last = counted;
        if (last == null || last.change != change || !last.modelId.equals(modelId)) {
            last = new Counted(change, modelId, GalleryRates.of(modelId, gallery.references(modelId)));
            counted = last;
        }
        return last.rates;
    }

    private static Cost cost(OperatingPoint point, String data) {
        return new Cost(point.fmr(), point.fnmr(), data);
    }
}

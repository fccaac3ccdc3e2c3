package facedesk.ui.enroll.advice;

import facedesk.embedding.Embedding;
import facedesk.enrollment.EnrollmentException;
import facedesk.enrollment.Look;
import facedesk.enrollment.Shot;
import facedesk.enrollment.ShotPose;
import facedesk.enrollment.choice.Advice;
import facedesk.enrollment.choice.Lines;
import facedesk.enrollment.choice.NextBestShot;
import facedesk.enrollment.choice.TakenShot;
import facedesk.enrollment.session.NextView;
import facedesk.enrollment.session.View;
import facedesk.gallery.NewPicture;
import facedesk.matching.Reference;
import facedesk.matching.Threshold;
import facedesk.ui.Desk;
import facedesk.ui.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what would help most, with the network, gallery and threshold in use. Safe from every thread; embeds each picture once. */
public final class Advisor implements NextView {
    private static final Logger LOG = LoggerFactory.getLogger(Advisor.class);
    private static final List<View> PLAN = Arrays.stream(ShotPose.values())
            .map(pose -> new View(pose, Look.PLAIN))
            .toList();

    private final Desk desk;
    private final Map<Shot, Embedding> seen = new IdentityHashMap<>();
    private OptionalLong person = OptionalLong.empty();

    public Advisor(Desk desk) {
        this.desk = desk;
    }

    /** Begins with other pictures; those before are forgotten. */
    public synchronized void begin(OptionalLong of) {
        seen.clear();
        person = of;
    }

    /** Forgets the pictures. */
    public synchronized void forget() {
        seen.clear();
    }

    /**
     * What would help most now. Takes some tens of milliseconds for each picture not seen before.
     *
     * @throws EnrollmentException if the network fails
     */
    public synchronized Advice advise(List<Shot> taken) throws EnrollmentException {
        return advise(taken, PLAN);
    }

    @Override
    public synchronized View choose(List<Shot> taken, List<View> open) {
        try {
            return advise(taken, open).view().filter(open::contains).orElse(open.get(0));
        } catch (EnrollmentException e) {
            LOG.warn("The views are asked for in the order of the plan", e);
            return open.get(0);
        }
    }

    /**
     * From which score on two pictures are taken for one person's while they are taken: one that one stranger in a
     * thousand crosses, lest a view from the side be refused.
     */
    public Threshold resembling() {
        Threshold current = desk.threshold().current();
        return Preset.THOUSAND
                .threshold(current.modelId(), desk.thresholdCosts())
                .orElse(current);
    }

    private Advice advise(List<Shot> taken, List<View> plan) throws EnrollmentException {
        Threshold accept = desk.threshold().current();
        String model = accept.modelId();
        List<TakenShot> shots = new ArrayList<>();
        for (Shot shot : taken) {
            shots.add(new TakenShot(shot, embedding(shot, model)));
        }
        List<Embedding> known = person.isPresent()
                ? desk.gallery().references(model, person.getAsLong()).stream()
                        .map(Reference::embedding)
                        .toList()
                : List.of();
        return new NextBestShot(plan, desk.index(), new Lines(accept, resembling())).advise(shots, known, person);
    }

    private Embedding embedding(Shot shot, String model) throws EnrollmentException {
        Embedding known = seen.get(shot);
        if (known != null && known.modelId().equals(model)) {
            return known;
        }
        NewPicture prepared = desk.enroller().prepare(List.of(shot)).get(0);
        Embedding made = prepared.embeddings().stream()
                .filter(one -> one.modelId().equals(model))
                .findFirst()
                .orElse(prepared.embeddings().get(0));
        seen.put(shot, made);
        return made;
    }
}

package facedesk.app.desk;

import facedesk.cli.data.PictureFolder;
import facedesk.embedding.Embedding;
import facedesk.evaluation.Calibration;
import facedesk.evaluation.FacePair;
import facedesk.evaluation.ScoredPair;
import facedesk.evaluation.pairs.Corrections;
import facedesk.evaluation.pairs.GalleryScores;
import facedesk.evaluation.pairs.ListScores;
import facedesk.evaluation.pairs.Watch;
import facedesk.evaluation.report.PairList;
import facedesk.evaluation.report.PairsFile;
import facedesk.evaluation.report.ScoresCsv;
import facedesk.gallery.Gallery;
import facedesk.gallery.Mark;
import facedesk.matching.Reference;
import facedesk.ui.Rescoring;
import facedesk.ui.Rescoring.Rescored;
import facedesk.ui.ScoreData;
import facedesk.ui.ScoreSources;
import facedesk.ui.fx.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Scores from the gallery, from picture files and from score files; each remembered as long as it may be needed again. */
public final class DeskScores implements ScoreSources {
    private final Gallery gallery;
    private final Supplier<String> modelId;
    private final Function<String, Optional<Calibration>> calibrations;
    private final PictureEmbeddings embeddings;
    private final Missing missing;
    private @Nullable GalleryScores lastGallery;
    private @Nullable FolderScores lastFolder;

    /** Embeds what the gallery has no template of yet; false if it was given up. */
    @FunctionalInterface
    public interface Missing {
        boolean embed(String modelId, Progress progress) throws Exception;
    }

    /** A folder's pictures in the order of their template ids, with their scores. */
    private record FolderScores(Path folder, List<String> names, GalleryScores scores) {}

    /**
     * @param modelId the network in use
     * @param calibrations a network's calibration by its id
     * @param embeddings of picture files; used by one thread at a time
     * @param missing embeds the gallery's pictures by another network
     */
    public DeskScores(
            Gallery gallery,
            Supplier<String> modelId,
            Function<String, Optional<Calibration>> calibrations,
            PictureEmbeddings embeddings,
            Missing missing) {
        this.gallery = gallery;
        this.modelId = modelId;
        this.calibrations = calibrations;
        this.embeddings = embeddings;
        this.missing = missing;
    }

    @Override
    public Optional<ScoreData> calibration() {
        return calibrations.apply(modelId.get()).map(ScoreViews::ofCalibration);
    }

    @Override
    public synchronized Optional<ScoreData> gallery(Progress progress) {
        String id = modelId.get();
        List<Reference> now = gallery.references(id);
        Optional<GalleryScores> scores = compare(id, lastGallery, now, progress);
        scores.ifPresent(done -> lastGallery = done);
        return scores.map(done -> done.with(corrections()))
                .map(done -> ScoreViews.ofGallery(
                        done,
                        gallery,
                        (other, steps) -> missing.embed(other, steps)
                                ? Optional.of(SecondOpinions.ofGallery(done, other, gallery))
                                : Optional.empty()));
    }

    /** What was marked in the gallery, in words of an evaluation. */
    private Corrections corrections() {
        Set<Long> bad = new HashSet<>();
        List<Corrections.SamePerson> same = new ArrayList<>();
        for (Mark mark : gallery.marks()) {
            if (mark instanceof Mark.SamePerson pair) {
                same.add(new Corrections.SamePerson(pair.first(), pair.second()));
            } else if (mark instanceof Mark.BadPicture picture) {
                bad.add(picture.pictureId());
            }
        }
        return new Corrections(bad, same);
    }

    private static Optional<GalleryScores> compare(
            String id, @Nullable GalleryScores before, List<Reference> now, Progress progress) {
        Watch watch = share -> {
            progress.report(Math.round(share * 1000), 1000, "");
            return !progress.cancelled();
        };
        return before != null && before.scores().modelId().equals(id)
                ? before.updated(now, watch)
                : GalleryScores.of(id, now, watch);
    }

    @Override
    public synchronized Optional<ScoreData> folder(Path folder, Progress progress) throws Exception {
        String id = modelId.get();
        List<String> names = PictureFolder.pictures(folder);
        Optional<Map<String, Optional<Embedding>>> found = embedded(id, folder, names, progress);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FolderScores last = lastFolder;
        GalleryScores before =
                last != null && last.folder.equals(folder) && last.names.equals(names) ? last.scores : null;
        Optional<GalleryScores> scores = compare(id, before, references(found.get()), progress);
        scores.ifPresent(done -> lastFolder = new FolderScores(folder, names, done));
        int lost = (int) found.get().values().stream().filter(Optional::isEmpty).count();
        return scores.map(done ->
                ScoreViews.ofFolder(folder, names, done, lost, (other, steps) -> embedded(other, folder, names, steps)
                        .map(again -> SecondOpinions.ofReferences(id, done.references(), other, references(again)))));
    }

    /** A picture's template id is its place among the names, a person's the place of their first picture. */
    private static List<Reference> references(Map<String, Optional<Embedding>> found) {
        Map<String, Long> people = new LinkedHashMap<>();
        List<Reference> references = new ArrayList<>();
        long place = 0;
        for (Map.Entry<String, Optional<Embedding>> picture : found.entrySet()) {
            long template = place++;
            long person = people.computeIfAbsent(PictureFolder.personOf(picture.getKey()), key -> template);
            picture.getValue().ifPresent(value -> references.add(new Reference(person, template, value)));
        }
        return references;
    }

    @Override
    public synchronized Optional<ScoreData> pairs(Path list, Path pictures, Progress progress) throws Exception {
        String id = modelId.get();
        PairList wanted = PairsFile.read(list);
        return embedded(id, pictures, wanted.pictures(), progress).map(found -> {
            ListScores scores = scored(id, wanted, found);
            int lost = (int) found.values().stream().filter(Optional::isEmpty).count();
            Rescoring rescoring = (other, steps) -> embedded(other, pictures, wanted.pictures(), steps)
                    .map(again -> new Rescored(
                            scores.scores(), scored(other, wanted, again).scores()));
            return ScoreViews.ofList(list, scores, Optional.of(pictures), lost, Optional.of(rescoring));
        });
    }

    private synchronized Optional<Map<String, Optional<Embedding>>> embedded(
            String id, Path folder, List<String> names, Progress progress) throws Exception {
        return embeddings.of(id, folder, names, progress);
    }

    private static ListScores scored(String id, PairList wanted, Map<String, Optional<Embedding>> found) {
        return ListScores.of(
                id,
                wanted.pairs().stream()
                        .map(pair -> new ScoredPair(pair, score(pair, found)))
                        .toList());
    }

    private static Optional<Float> score(FacePair pair, Map<String, Optional<Embedding>> found) {
        Optional<Embedding> first = found.getOrDefault(pair.first(), Optional.empty());
        Optional<Embedding> second = found.getOrDefault(pair.second(), Optional.empty());
        return first.flatMap(one -> second.map(other -> (float) one.cosine(other)));
    }

    @Override
    public Optional<ScoreData> scoreFile(Path file, Progress progress) throws Exception {
        ListScores scores = ListScores.of(modelId.get(), ScoresCsv.read(file));
        return Optional.of(ScoreViews.ofList(file, scores, Optional.empty(), 0, Optional.empty()));
    }
}

package facedesk.evaluation.report;

import facedesk.evaluation.FacePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the pairs of Celebrities in Frontal-Profile (Sengupta et al., WACV 2016) as published: a folder {@code
 * Protocol/Split/FF} (frontal with frontal) or {@code Protocol/Split/FP} (frontal with profile) with a folder for each fold,
 * in which {@code same.txt} and {@code diff.txt} hold lines {@code i,j}. The numbers stand for the pictures that {@code
 * Protocol/Pair_list_F.txt} and {@code Protocol/Pair_list_P.txt} list as {@code i ../Data/Images/...}; in FP the second is a
 * profile.
 *
 * <p>Pictures are named from the folder that holds {@code Data} and {@code Protocol}.
 */
final class CfpSplit {
    private static final String FRONTALS = "Pair_list_F.txt";
    private static final String PROFILES = "Pair_list_P.txt";

    private CfpSplit() {}

    /**
     * Reads a split.
     *
     * @param split the folder FF or FP
     * @throws EvaluationException naming the file, and the line, that cannot be read
     */
    static PairList read(Path split) throws EvaluationException {
        String name =
                String.valueOf(split.toAbsolutePath().normalize().getFileName()).toUpperCase(Locale.ROOT);
        if (!name.equals("FF") && !name.equals("FP")) {
            throw new EvaluationException(
                    "The folder " + split
                            + " is no list of pairs: give a file, or the folder Protocol/Split/FF or Protocol/Split/FP of CFP.");
        }
        Path protocol = split.toAbsolutePath().normalize().resolve("../..").normalize();
        Map<String, String> first = pictures(protocol.resolve(FRONTALS));
        Map<String, String> second = name.equals("FF") ? first : pictures(protocol.resolve(PROFILES));
        List<List<FacePair>> folds = new ArrayList<>();
        for (Path fold : folds(split)) {
            List<FacePair> pairs = new ArrayList<>();
            addPairs(fold.resolve("same.txt"), true, first, second, pairs);
            addPairs(fold.resolve("diff.txt"), false, first, second, pairs);
            folds.add(pairs);
        }
        return new PairList(PairList.Format.CFP, folds);
    }

    private static List<Path> folds(Path split) throws EvaluationException {
        try (Stream<Path> entries = Files.list(split)) {
            List<Path> folds = entries.filter(Files::isDirectory).sorted().toList();
            if (folds.isEmpty()) {
                throw new EvaluationException("The folder " + split + " holds no folds.");
            }
            return folds;
        } catch (IOException e) {
            throw new EvaluationException("The folder " + split + " cannot be read.", e);
        }
    }

    private static Map<String, String> pictures(Path file) throws EvaluationException {
        Map<String, String> pictures = new HashMap<>();
        for (PairsLine line : PairsLine.split(TextFile.read(file))) {
            String path = line.size() == 2 ? line.field(1).replaceFirst("^\\.\\./", "") : "";
            if (!PicturePath.staysInside(path)) {
                throw line.fault(file, "does not name a number and a picture below the data set's folder");
            }
            pictures.put(line.field(0), path);
        }
        return pictures;
    }

    private static void addPairs(
            Path file, boolean same, Map<String, String> first, Map<String, String> second, List<FacePair> pairs)
            throws EvaluationException {
        for (PairsLine line : PairsLine.split(TextFile.read(file))) {
            String one = line.size() == 2 ? first.get(line.field(0)) : null;
            String other = line.size() == 2 ? second.get(line.field(1)) : null;
            if (one == null || other == null) {
                throw line.fault(file, "does not name two pictures by numbers that are listed");
            }
            pairs.add(new FacePair(one, other, same));
        }
    }
}

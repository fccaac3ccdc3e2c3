package facedesk.architecture.planted.evaluation;

import facedesk.architecture.Breaks;

/** Arithmetic that touches the world. */
final class Impure {
    private Impure() {}

    @Breaks("pureEvaluation")
    record OfFiles(java.nio.file.Path path) {}

    @Breaks("pureEvaluation")
    record OfStreams(java.io.Writer writer) {}

    @Breaks("pureEvaluation")
    record OfJson(com.fasterxml.jackson.databind.JsonNode node) {}

    @Breaks("pureEvaluation")
    record OfThreads(java.util.concurrent.Executor executor) {}
}

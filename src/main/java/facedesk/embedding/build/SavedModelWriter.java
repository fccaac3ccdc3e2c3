package facedesk.embedding.build;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tensorflow.Graph;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.proto.SavedModel;

/** Exports a plan and its weights as a SavedModel. The same input gives the same bytes. */
final class SavedModelWriter {
    private SavedModelWriter() {}

    /** The bytes of {@code saved_model.pb}; the weights are constants in it, so there is no other file. */
    static byte[] write(Plan plan, Weights weights, Path scratch) throws IOException {
        try (Graph graph = new Graph()) {
            new NetworkGraph(graph, plan, weights).write();
            Signature signature = Signature.builder()
                    .input(NetworkGraph.INPUT, graph.outputOrThrow(NetworkGraph.INPUT))
                    .output(NetworkGraph.OUTPUT, graph.outputOrThrow(NetworkGraph.OUTPUT))
                    .build();
            try (Session session = new Session(graph)) {
                SavedModelBundle.exporter(scratch.toString())
                        .withFunction(SessionFunction.create(signature, session))
                        .export();
            }
        }
        return inFixedOrder(SavedModel.parseFrom(Files.readAllBytes(scratch.resolve("saved_model.pb"))));
    }

    /** TensorFlow writes the attributes of an operation in a random order. */
    private static byte[] inFixedOrder(SavedModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(model.getSerializedSize());
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.useDeterministicSerialization();
        model.writeTo(out);
        out.flush();
        return bytes.toByteArray();
    }
}

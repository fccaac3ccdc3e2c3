package facedesk.cli.calibrate;

import facedesk.evaluation.ErrorCounts;
import facedesk.evaluation.meaning.DataSize;
import java.util.Optional;

/**
 * What a threshold is fitted to.
 *
 * @param name what the data are called
 * @param counts the errors at each threshold
 * @param size how large the data are, where all pictures were compared with each other
 */
record Evidence(String name, ErrorCounts counts, Optional<DataSize> size) {}

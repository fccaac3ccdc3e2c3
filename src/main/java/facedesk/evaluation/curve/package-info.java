/** What is plotted: histograms, error rates over the threshold with their bands, DET and ROC, as plain arrays. */
@NullMarked
package facedesk.evaluation.curve;

import org.jspecify.annotations.NullMarked;

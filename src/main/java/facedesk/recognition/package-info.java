/** The live pipeline: capture loop, analysis loop, tracks and immutable results. */
@NullMarked
package facedesk.recognition;

import org.jspecify.annotations.NullMarked;

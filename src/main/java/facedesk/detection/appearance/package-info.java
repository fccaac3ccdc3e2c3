/** What a face does and how it is lit, beyond its size and sharpness: eyes, mouth, covers, sides. */
@NullMarked
package facedesk.detection.appearance;

import org.jspecify.annotations.NullMarked;

/** Where frames come from: cameras, video files, streams, folders and the built-in demo camera. */
@NullMarked
package facedesk.capture;

import org.jspecify.annotations.NullMarked;

/** What the screens work on, wired from the other rooms: one network in use, one gallery, one pipeline, kept in step. */
@NullMarked
package facedesk.app.desk;

import org.jspecify.annotations.NullMarked;

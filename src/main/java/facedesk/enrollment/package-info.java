/** Choosing good pictures of one person, by a plan or from files, before anything is stored. */
@NullMarked
package facedesk.enrollment;

import org.jspecify.annotations.NullMarked;

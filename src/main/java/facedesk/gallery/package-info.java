/** People, their pictures and templates in a local database. */
@NullMarked
package facedesk.gallery;

import org.jspecify.annotations.NullMarked;

/** What each stored picture does for recognising its person: good, nothing, or harm. */
@NullMarked
package facedesk.enrollment.templates;

import org.jspecify.annotations.NullMarked;

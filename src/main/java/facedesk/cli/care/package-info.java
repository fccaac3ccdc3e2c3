/** Commands that look after a gallery: backups, people's own data, retention. */
@NullMarked
package facedesk.cli.care;

import org.jspecify.annotations.NullMarked;

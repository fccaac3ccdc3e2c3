/** Where commands that measure get their data: folders of pictures, galleries, files of scores. */
@NullMarked
package facedesk.cli.data;

import org.jspecify.annotations.NullMarked;

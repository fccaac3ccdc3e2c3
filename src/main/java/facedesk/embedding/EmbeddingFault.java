package facedesk.embedding;

import facedesk.text.PhraseKey;

/** What can be wrong with a network that embeds. Unless it says otherwise, a phrase takes the network's id. */
public enum EmbeddingFault implements PhraseKey {
    /** Nothing is: takes the number of files. */
    NONE,
    /** Takes the folder of networks. */
    FOLDER_UNREADABLE,
    /** Takes the id that was asked for, the folder, and the ids there are. */
    UNKNOWN,
    /** Takes the id and the file that was asked for. */
    NO_SUCH_FILE,
    /** Takes the id and what the network does instead. */
    OTHER_TASK,
    NOT_LOADED,
    FAILED,
    WRONG_LENGTH,
    NO_EMBEDDING,
    /** Takes the folder in which natives are unpacked. */
    NO_NATIVES,

    /** Takes the path of {@code model.json}. */
    DESCRIPTION_ABSENT,
    /** Takes the path of {@code model.json}. */
    DESCRIPTION_TOO_LONG,
    /** Takes the path of {@code model.json}. */
    DESCRIPTION_DAMAGED,
    /** Takes the path of {@code model.json}. */
    DESCRIPTION_UNREADABLE,

    /** Takes the id and the path that cannot be read. */
    UNREADABLE,
    RENAMED,
    /** Takes the id and the file. */
    FILE_ADDED,
    /** Takes the id and the file. */
    FILE_ABSENT,
    /** Takes the id and the file. */
    FILE_CHANGED,
    /** Takes the id and the file. */
    NOT_ADOPTED,

    /** Takes the package's path. */
    PACKAGE_ABSENT,
    /** Takes the package's path. */
    PACKAGE_DAMAGED,
    /** Takes the package's path. */
    PACKAGE_NAMELESS,
    /** Takes the package's path and the packages that networks are built from. */
    PACKAGE_OTHER,
    /** Takes the file within the package. */
    PACKAGE_INCOMPLETE,
    /** Takes the file within the package. */
    PACKAGE_CHANGED,
    RECIPE_DAMAGED,
    /** Takes the id and the folder. */
    NOT_WRITTEN
}

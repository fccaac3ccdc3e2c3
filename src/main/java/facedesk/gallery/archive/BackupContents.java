package facedesk.gallery.archive;

/**
 * How much a backup holds.
 *
 * @param people everybody, demo people included
 * @param pictures of them
 * @param templates of them, of all networks
 * @param consents of them
 */
public record BackupContents(long people, long pictures, long templates, long consents) {}

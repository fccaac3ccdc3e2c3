package facedesk.embedding;

/**
 * Where a network comes from, exact to the byte.
 *
 * @param packageName name of the public npm package
 * @param version its version
 * @param file the file within the package
 * @param offset where the network starts within that file; 0 if the file is the network
 * @param length how many bytes it takes from there
 * @param sha256 of the network's own bytes, 64 lower-case hexadecimal digits
 */
public record ModelSource(String packageName, String version, String file, long offset, long length, String sha256) {}

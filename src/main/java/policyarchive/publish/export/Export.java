package policyarchive.publish.export;

import policyarchive.document.Chunks;

/**
 * A list to be written out.
 *
 * @param name of the file, without its ending
 * @param list to be closed by whoever writes it
 */
public record Export<T>(String name, Chunks<T> list, Table<T> table) {}

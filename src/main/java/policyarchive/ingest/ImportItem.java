package policyarchive.ingest;

import policyarchive.source.SourceEntry;

/**
 * What was found below a root.
 *
 * @param entry a document to read, or a refusal
 */
record ImportItem(ImportRoot root, SourceEntry entry) {}

/**
 * Version of everything between a file's bytes and what is stored of them: readers, pipeline,
 * gazetteer. Raise it whenever the same bytes may give something else; documents stored by an
 * older one are then read again.
 */
export const EXTRACTOR_VERSION = 11;

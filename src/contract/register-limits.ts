/** Entries sent in one call; a phone sends a long list in several. */
export const ENTRIES_AT_ONCE = 20;

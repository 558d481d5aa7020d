/** What the button says, which nobody has to hear; apart from the voices, of which each platform has its own. */
export const READ_LABEL = '读给我听';

/** By which of the two ways applications come from this program. */
export const OWN_CHANNEL: 'miniProgram' | 'web' = 'miniProgram';

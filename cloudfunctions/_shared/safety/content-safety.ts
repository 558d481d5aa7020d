/** fine: nothing found · doubtful: somebody has to look again · unknown: nobody answered, or he cannot be asked for this caller. */
export type Verdict = 'fine' | 'doubtful' | 'unknown';

/**
 * 内容安全检查 of words before everybody can read them, by somebody outside. Whatever it says, a person decides; it never
 * stands between a resident and an office.
 */
export interface ContentSafety {
  /** @param identity who publishes, as the platform names him */
  readonly look: (texts: readonly string[], identity: string | undefined) => Promise<Verdict>;
}

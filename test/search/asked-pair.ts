/** A question, where it is asked, and the items a sensible clerk would take for the answer. */
export interface AskedPair {
  readonly asked: string;
  /** Absent: of the whole county. */
  readonly agencyId?: string;
  readonly ids: readonly string[];
}

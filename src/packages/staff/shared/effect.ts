export interface EffectRow {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** 先看清楚再办: what a step will do, before it is done. */
export interface Effect {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly EffectRow[];
}

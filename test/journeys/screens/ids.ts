/** What the screens show; made once for all of them. */
export interface Ids {
  readonly waiting: string;
  readonly handled: string;
  readonly asked: string;
  readonly granted: string;
  readonly refused: string;
  readonly registered: string;
  readonly correction: string;
  readonly answered: string;
  readonly token: string;
  readonly item: string;
  readonly draft: string;
  readonly registration: string;
  readonly rule: string;
  readonly officer: string;
  /** 台账的一条, 催办, and the first paragraph of section one. */
  readonly line: string;
  readonly urge: string;
  readonly paragraph: string;
}

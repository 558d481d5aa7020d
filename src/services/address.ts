export type Params = Readonly<Partial<Record<string, string>>>;

/** Where a page was opened. */
export interface PageAddress {
  readonly path: string;
  readonly params: Params;
}

/** Parameters of the address before the page's own; WeChat has none. */
export const addressParams = (): Params => ({});

/** Parameters of a page as its address has them now; WeChat opens a page anew for another address. */
export const useOwnParams = ({ params }: PageAddress): Params => params;

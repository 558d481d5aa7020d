/** What WeChat would have refused or not have had; any entry fails the test that looks. */
export interface Problems {
  /** Names of `wx` that WeChat documents, that were called, and that this host does not provide. */
  readonly missing: string[];
  /** Things WeChat forbids: eval, functions in setData, reaching into another package. */
  readonly violations: string[];
}

export const problems: Problems = { missing: [], violations: [] };

/** Records a breach and makes it fail on the spot as well. */
export function refuse(what: string): never {
  problems.violations.push(what);
  throw new Error(what);
}

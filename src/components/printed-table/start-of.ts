/** Where a column begins, in characters, so that what is kept in sight stands beside its neighbours. */
export const startOf = (widths: readonly number[], column: number): number =>
  widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0);

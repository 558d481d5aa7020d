/** A line of the document: words, or a row whose cells have borders (tabs, bars, table markup). */
export interface Line {
  readonly text: string;
  /** Present where the borders of the cells are known; a blank cell is ''. */
  readonly cells?: readonly string[];
}

export const textLine = (text: string): Line => ({ text: text.trim() });
export const rowLine = (cells: readonly string[]): Line => {
  const trimmed = cells.map((cell) => cell.trim());
  return { text: trimmed.join(' ').trim(), cells: trimmed };
};

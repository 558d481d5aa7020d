import type { Line } from './line';
import { stretches, tokensOf, type Stretch } from './tokens';
import type { Value } from './values';

/** An empty line among numbers: perhaps a blank cell, perhaps only space. */
export const GAP = 'gap';
export type Slot = Value | typeof GAP;

/** Numbers that stand together, and the words near them. */
export interface Entry {
  /** Index of the line its last number is on. */
  readonly at: number;
  /** Words of the same row. */
  readonly own: readonly string[];
  /** Words alone on lines since the numbers before. */
  readonly before: readonly string[];
  readonly slots: readonly Slot[];
}

/** Words kept while looking for numbers; a table has no longer stretch without one. */
const LONGEST_BEFORE = 80;

const says = (values: readonly Value[]): boolean => values.some(({ kind }) => kind !== 'blank');

/** Collects the numbers of a table row by row, whether a row is one line, several, or one cell a line. */
class EntryReader {
  readonly entries: Entry[] = [];
  private before: string[] = [];
  private open: { at: number; own: readonly string[]; before: readonly string[]; slots: Slot[]; filled: number } | undefined;

  constructor(private readonly width: number) {}

  read(lines: readonly Line[]): readonly Entry[] {
    lines.forEach((line, at) => {
      if (line.cells) this.takeRow(stretches(tokensOf(line)), at);
      else if (line.text === '') this.open?.slots.push(GAP);
      else this.takeText(stretches(tokensOf(line)), at);
    });
    this.close();
    return this.entries;
  }

  private takeRow(row: readonly Stretch[], at: number): void {
    this.close();
    row.forEach(({ words, values }, index) => {
      const blankRow = words.length > 0 && values.length > 0 && index === row.length - 1;
      if (says(values) || blankRow) this.push(at, words, values);
      else this.remember(words);
    });
  }

  private takeText(line: readonly Stretch[], at: number): void {
    line.forEach(({ words, values }, index) => {
      const last = index === line.length - 1;
      if (words.length > 0) this.close();
      if (values.length > 0 && (values.length % this.width === 0 || (!last && values.length >= this.width))) {
        this.close();
        this.push(at, words, values);
      } else if (values.length > 0 && last) this.extend(at, words, values);
      else this.remember(words);
    });
  }

  /** Numbers at the end of a line that do not fill a row: the next lines may hold the rest. */
  private extend(at: number, words: readonly string[], values: readonly Value[]): void {
    if (this.open && this.open.filled + values.length > this.width) this.close();
    this.open ??= { at, own: words, before: this.takeBefore(), slots: [], filled: 0 };
    for (const value of values) this.open.slots.push(value);
    this.open.filled += values.length;
    this.open.at = at;
  }

  private close(): void {
    if (this.open) {
      const { at, own, before, slots } = this.open;
      this.entries.push({ at, own, before, slots });
    }
    this.open = undefined;
  }

  /** A run of several whole rows without words between them is taken apart. */
  private push(at: number, own: readonly string[], values: readonly Value[]): void {
    const whole = values.length % this.width === 0 ? this.width : values.length;
    for (let start = 0; start < values.length; start += whole) {
      this.entries.push({ at, own: start === 0 ? own : [], before: start === 0 ? this.takeBefore() : [], slots: values.slice(start, start + whole) });
    }
  }

  private remember(words: readonly string[]): void {
    this.before = [...this.before, ...words.slice(-LONGEST_BEFORE)].slice(-LONGEST_BEFORE);
  }

  private takeBefore(): readonly string[] {
    const before = this.before;
    this.before = [];
    return before;
  }
}

/**
 * The numbers of a stretch of lines, in order.
 * @param width numbers in a row of the table; Infinity where rows differ
 */
export const entriesOf = (lines: readonly Line[], width: number): readonly Entry[] => new EntryReader(width).read(lines);

import { blockPlace, resultPlace } from '../places';
import type { Cell, Doubt, Table4 } from '../report';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from '../table4';
import { table4Of } from '../tables';
import { readCell } from './cells';
import { letters } from './characters';
import { doubt, quoted } from './doubts';
import { entriesOf, GAP, type Entry, type Slot } from './entries';
import { fit, type Fitted, type RowRule } from './fit';
import type { Line } from './line';
import { shownAs, type Value } from './values';

export interface Table4Reading {
  readonly table: Table4;
  readonly doubts: readonly Doubt[];
  readonly lastLine: number;
}

const BLOCK = TABLE4_RESULT_KEYS.length;
const WIDTH = BLOCK * TABLE4_BLOCK_KEYS.length;

const isCount = (value: Value): boolean => value.kind === 'blank' || (value.kind === 'number' && value.value >= 0);
const countOf = (value: Value | undefined): number => (value?.kind === 'number' ? value.value : 0);
const blockOf = (values: readonly Value[], block: number) => values.slice(block * BLOCK, (block + 1) * BLOCK);
const partsOf = (block: readonly Value[]): number => block.slice(0, BLOCK - 1).reduce((sum, value) => sum + countOf(value), 0);

/** C4: each block's four results add up to its total. */
const TABLE4_RULE: RowRule = {
  width: WIDTH,
  holds: (values) => values.every(isCount) && TABLE4_BLOCK_KEYS.every((_, index) => {
    const block = blockOf(values, index);
    return partsOf(block) === countOf(block[BLOCK - 1]);
  }),
  solve: (values, hole) => {
    const block = blockOf(values, Math.floor(hole / BLOCK));
    return hole % BLOCK === BLOCK - 1 ? partsOf(block) : countOf(block[BLOCK - 1]) - partsOf(block);
  },
};

/** A table that has the results as rows and the three kinds of case as columns. */
function turned(entries: readonly Entry[]): readonly Slot[] | undefined {
  const rows = TABLE4_RESULT_KEYS.map((key) => entries.find(({ own, before, slots }) =>
    slots.length === TABLE4_BLOCK_KEYS.length && letters(own.at(-1) ?? before.at(-1) ?? '') === TABLE4_RESULTS[key].label));
  return rows.some((row) => !row) ? undefined : TABLE4_BLOCK_KEYS.flatMap((_, block) => rows.map((row) => row?.slots[block] ?? GAP));
}

/** Numbers of the table: one row of fifteen, blocks of five, or five rows of three. */
function slotsOf(entries: readonly Entry[]): readonly Slot[] {
  const whole = entries.find(({ slots }) => slots.filter((slot) => slot !== GAP).length === WIDTH);
  const blocks = entries.filter(({ slots }) => slots.length % BLOCK === 0);
  const longest = entries.reduce<readonly Slot[]>((best, { slots }) => (slots.length > best.length ? slots : best), []);
  return whole?.slots ?? turned(entries) ?? (blocks.length > 1 ? blocks.flatMap(({ slots }) => slots) : longest);
}

function cellsOf({ values, change }: Fitted): { readonly table: Table4; readonly doubts: readonly Doubt[] } {
  const doubts: Doubt[] = [];
  const table = table4Of((block, result): Cell => {
    const at = TABLE4_BLOCK_KEYS.indexOf(block) * BLOCK + TABLE4_RESULT_KEYS.indexOf(result);
    const { cell, issue } = readCell(values[at] ?? { kind: 'blank' });
    if (issue) doubts.push(doubt(issue.code, resultPlace(block, result), issue.message));
    return cell;
  });
  if (change) {
    const what = change === 'added' ? '少一个数字' : '多一个数字';
    doubts.push(doubt('reconstructed', ['表四'], `本表${what}，只有读作“${values.map(shownAs).join(' ')}”时各块之和等于总计，按此读入。`));
  }
  return { table, doubts };
}

/** A total that is blank is given by its block; a blank that its sum does not explain is left to the checks. */
function withTotals(table: Table4, doubts: readonly Doubt[]): { readonly table: Table4; readonly doubts: readonly Doubt[] } {
  const more: Doubt[] = [];
  const filled = table4Of((block, result) => {
    const { total, ...results } = table[block];
    const numbers = Object.values(results).filter((cell) => cell !== null);
    if (result !== 'total' || total !== null || numbers.length === 0) return table[block][result];
    const sum = numbers.reduce((left, right) => left + right, 0);
    more.push(doubt('reconstructed', resultPlace(block, 'total'), `总计没有印出，按四种结果之和推得${sum}。`));
    return sum;
  });
  return { table: filled, doubts: [...doubts, ...more] };
}

/** Reads 表四 out of the lines of section four. */
export function readTable4(lines: readonly Line[]): Table4Reading {
  const entries = entriesOf(lines, WIDTH).filter(({ own, slots }) => own.length === 0 || slots.length >= TABLE4_BLOCK_KEYS.length);
  const slots = slotsOf(entries);
  const lastLine = Math.max(...entries.slice(0, 60).map(({ at }) => at));
  const nothing = table4Of(() => null);
  if (slots.filter((slot) => slot !== GAP).length < BLOCK) {
    return { table: nothing, doubts: [doubt('rowMissing', ['表四'], '没有找到表四的数字，各格没有读入。')], lastLine: -1 };
  }
  const fitted = fit(slots, TABLE4_RULE);
  if (!fitted) {
    const seen = slots.map((slot) => (slot === GAP ? '' : shownAs(slot))).filter(Boolean).join(' ');
    const places = TABLE4_BLOCK_KEYS.map(blockPlace).map((place) => place.slice(1).join('')).join('、');
    return { table: nothing, lastLine, doubts: [doubt('unreadable', ['表四'], `应有${places}各${BLOCK}个数字，读到的是${quoted(seen)}，没有读入。`)] };
  }
  const { table, doubts } = cellsOf(fitted);
  return { ...withTotals(table, doubts), lastLine };
}

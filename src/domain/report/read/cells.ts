import type { Cell, DoubtCode } from '../report';
import type { Value } from './values';

/** What a cell of a table may hold. */
export interface CellKind {
  /** The form asks 增/减. */
  readonly signed?: true;
  /** The form asks money. */
  readonly decimals?: true;
  /** Unit the form prints. */
  readonly unit?: '万元';
}

/** A cell as read, and what is to be doubted about it. */
export interface CellReading {
  readonly cell: Cell;
  readonly issue?: { readonly code: DoubtCode; readonly message: string };
}

const COUNTED = new Set(['件', '条', '项', '份', '宗', '起', '个', '次', '户', '人']);
const unreadable = (shown: string): CellReading => ({ cell: null, issue: { code: 'unreadable', message: `此格印作“${shown}”，读不出数字，没有读入。` } });

/** The number of a cell, or null with the reason why there is none. */
export function readCell(value: Value, { signed, decimals, unit: asked }: CellKind = {}): CellReading {
  switch (value.kind) {
    case 'blank': return { cell: null, issue: { code: 'blank', message: '此格空白，没有填0；读作空白，计算时作0。' } };
    case 'notApplicable': return { cell: null, issue: { code: 'notApplicable', message: `此格填“${value.shown}”；读作空白，计算时作0。` } };
    case 'unreadable': return unreadable(value.shown);
    case 'number': {
      const { value: number, unit, remark } = value;
      if ((number < 0 && !signed) || (!Number.isInteger(number) && !decimals) || !Number.isFinite(number)) return unreadable(`${number}`);
      if (asked && unit && unit !== asked && number !== 0) return { cell: null, issue: { code: 'unit', message: `此格印作“${number}${unit}”，表式的单位是${asked}，没有读入。` } };
      if (remark) return { cell: number, issue: { code: 'remark', message: `此格在数字后面有附注“${remark}”；读作${number}，附注没有读入。` } };
      if (unit && unit !== asked && !COUNTED.has(unit) && number !== 0) return { cell: number, issue: { code: 'unit', message: `此格的数字带有单位“${unit}”；读作${number}。` } };
      return { cell: number };
    }
  }
}

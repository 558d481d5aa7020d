import type { ApplicantKind } from '../applicant/kinds';
import type { CivilDate } from '../calendar/civil-date';
import type { Opinion } from '../statute/consultations';
import type { LeafKey, WithholdingLeaf } from '../statute/leaves';
import { LEDGER_COLUMNS, ledgerColumn, type LedgerCells, type LedgerColumnKey } from './columns';
import { ledgerNumberProblem, normalizeLedgerNumber } from './ledger-number';
import { channelOf, dayOf, daysOf, kindOf, leafOf, opinionOf, type LedgerChannel } from './words';

/** What is wrong with a cell, in words that stand beside it. */
export interface LineProblem {
  readonly column: LedgerColumnKey;
  readonly message: string;
}

/** A line as it was understood; whether it can have happened is for the case's own rules. */
export interface TakenLine {
  readonly number: string;
  readonly channel: LedgerChannel;
  readonly receivedOn: CivilDate;
  readonly kind: ApplicantKind;
  readonly correction?: { readonly on: CivilDate; readonly workingDays: number; readonly correctedOn?: CivilDate };
  readonly consultation?: { readonly on: CivilDate; readonly opinionOn?: CivilDate; readonly opinion?: Opinion };
  readonly extension?: { readonly on: CivilDate; readonly workingDays: number };
  readonly answer?: { readonly leaf: LeafKey; readonly on: CivilDate; readonly ground?: WithholdingLeaf };
}

export type LineReading = { readonly ok: true; readonly line: TakenLine } | { readonly ok: false; readonly problems: readonly LineProblem[] };

const isGround = (leaf: LeafKey | undefined): leaf is WithholdingLeaf => leaf !== undefined && leaf.startsWith('refused.');

/** Reads cells and gathers what is wrong with them. */
function reader(cells: LedgerCells) {
  const problems: LineProblem[] = [];
  const wrong = (column: LedgerColumnKey, message: string) => { problems.push({ column, message }); };
  const read = <T>(column: LedgerColumnKey, parse: (text: string) => T | undefined, how: string): T | undefined => {
    const text = cells[column];
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) wrong(column, `“${LEDGER_COLUMNS[column].label}”写的“${text.slice(0, 20)}”看不懂，${how}`);
    return value;
  };
  return {
    problems, wrong, read,
    day: (column: LedgerColumnKey) => read(column, dayOf, '请写成 2026-03-02 这样的日期。'),
    days: (column: LedgerColumnKey) => read(column, daysOf, '请只写天数，例如15。'),
    /** What stands beside another column and means nothing without it. */
    needs: (column: LedgerColumnKey, other: LedgerColumnKey) => {
      if (cells[column] !== undefined && cells[other] === undefined) wrong(other, `写了“${LEDGER_COLUMNS[column].label}”，还要写“${LEDGER_COLUMNS[other].label}”。`);
    },
  };
}

/** 一行台账 as it is understood, or everything that is wrong with it. */
export function readLine(cells: LedgerCells): LineReading {
  const { problems, wrong, read, day, days, needs } = reader(cells);
  for (const column of ['number', 'receivedOn', 'name', 'description'] as const) if (cells[column] === undefined) wrong(column, `没有写“${LEDGER_COLUMNS[column].label}”，请补上。`);
  const number = normalizeLedgerNumber(cells.number ?? '');
  const wrongNumber = cells.number === undefined ? undefined : ledgerNumberProblem(number);
  if (wrongNumber) wrong('number', wrongNumber);
  const pick = (column: 'channel' | 'kind' | 'opinion' | 'outcome' | 'withheldGround') => `可以写：${ledgerColumn(column).hint ?? ''}。`;
  const channel = read('channel', channelOf, pick('channel')) ?? 'inPerson';
  const kind = read('kind', kindOf, pick('kind')) ?? 'naturalPerson';
  const [receivedOn, correctionOn, correctedOn, consultedOn, opinionOn, extendedOn, answeredOn] =
    (['receivedOn', 'correctionOn', 'correctedOn', 'consultedOn', 'opinionOn', 'extendedOn', 'answeredOn'] as const).map(day);
  const [correctionDays, extendedDays] = [days('correctionDays'), days('extendedDays')];
  const [opinion, leaf] = [read('opinion', opinionOf, pick('opinion')), read('outcome', leafOf, pick('outcome'))];
  const ground = read('withheldGround', (text) => [leafOf(text)].find(isGround), pick('withheldGround'));
  needs('correctedOn', 'correctionOn');
  // How long the applicant had is in the notice; nobody guesses it.
  needs('correctionOn', 'correctionDays');
  needs('opinionOn', 'consultedOn');
  needs('opinion', 'opinionOn');
  needs('opinionOn', 'opinion');
  needs('extendedOn', 'extendedDays');
  needs('extendedDays', 'extendedOn');
  needs('outcome', 'answeredOn');
  needs('answeredOn', 'outcome');
  if (leaf === 'partiallyGranted' && !ground) wrong('withheldGround', '部分公开的要写明不公开的依据，照表三不予公开的八种。');
  if (problems.length > 0 || !receivedOn) return { ok: false, problems };
  return {
    ok: true,
    line: {
      number, channel, receivedOn, kind,
      ...(correctionOn && correctionDays && { correction: { on: correctionOn, workingDays: correctionDays, ...(correctedOn && { correctedOn }) } }),
      ...(consultedOn && { consultation: { on: consultedOn, ...(opinionOn && { opinionOn }), ...(opinion && { opinion }) } }),
      ...(extendedOn && extendedDays && { extension: { on: extendedOn, workingDays: extendedDays } }),
      ...(leaf && answeredOn && { answer: { leaf, on: answeredOn, ...(ground && leaf === 'partiallyGranted' && { ground }) } }),
    },
  };
}

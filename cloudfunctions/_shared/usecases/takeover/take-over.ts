import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { caseClock } from '@/domain/case/clock';
import type { DisclosureCase } from '@/domain/case/case';
import { messageFor } from '@/domain/case/refusal-words';
import { sinceStart } from '@/domain/takeover/before-start';
import { normalizeLedgerNumber, ownNumberOf } from '@/domain/takeover/ledger-number';
import { takenOver } from '@/domain/takeover/take-over';
import { ok } from '@/domain/result';
import type { TakenLineView } from '@/contract/takeover';
import type { Application } from '../../application';
import type { AgencyCall } from '../../entry/staff';
import type { Agency } from '../../repositories/agencies';
import { seriesKey, type TakenNumber } from '../../repositories/numbers';
import type { UseCase } from '../../serving/call';
import { personOf } from '../filing/person-of';
import type { StaffCloud } from '../staff/staff-cloud';
import { readRow, type LedgerRowInput } from './read-row';

interface LedgerRows { readonly agencyId: string; readonly rows: readonly LedgerRowInput[] }
/** Who takes over, and from what day on the agency registered here itself. */
interface Taking { readonly call: AgencyCall; readonly startedOn?: CivilDate }
type Lines = { readonly lines: readonly TakenLineView[] };

/** 行键: the number on paper, so that the same line twice is one case. */
const lineKey = (number: string, { numberPrefix }: Agency): string => {
  const written = normalizeLedgerNumber(number);
  return ownNumberOf(numberPrefix, written)?.text ?? written;
};

function becomesOf(current: DisclosureCase, { calendar }: StaffCloud, { today }: AgencyCall): TakenLineView['becomes'] {
  const { state, receivedOn, outcome, withoutEffect } = current;
  const { dueOn } = caseClock(current, calendar, today);
  return receivedOn && {
    state, receivedOn, ...(dueOn && { dueOn }), ...(outcome && { outcome }), carriedOver: yearOf(receivedOn) < yearOf(today), withoutEffect: withoutEffect?.length ?? 0,
  };
}

const numberGone = (number: string): TakenLineView['problems'] => [{ column: 'number', message: `编号${number}在这里已经作废，或者刚刚给了别的申请，请核对编号。` }];

interface Looked {
  readonly view: TakenLineView;
  /** What the line makes, and its number where that is one of the agency's own series. */
  readonly made?: { readonly application: Application; readonly number?: TakenNumber };
}

/** One line: what it would become, and the application it makes. */
async function look(row: LedgerRowInput, { call, startedOn }: Taking, cloud: StaffCloud): Promise<Looked> {
  const { agency, member, at, today } = call;
  const number = row.cells.number?.trim() ?? '';
  const wrong = (problems: TakenLineView['problems']): Looked => ({ view: { line: row.line, number, state: 'wrong', problems } });
  const read = readRow(row, today);
  if (!read.ok) return wrong(read.problems);
  const { form } = read;
  const line = { ...read.line, number: lineKey(read.line.number, agency) };
  const id = cloud.blind.idFrom('case', 'ledger', agency.id, line.number);
  const known = await cloud.cases.find(id);
  if (known) return { view: { line: row.line, number, state: 'known', problems: [], id } };
  if (await cloud.cases.hasNumber(agency.id, line.number)) return wrong([{ column: 'number', message: `编号${line.number}在这里已经有了，不是从台账转入的，请核对编号。` }]);
  const since = startedOn ? sinceStart(line, startedOn) : [];
  if (since.length > 0) return wrong(since);
  const own = ownNumberOf(agency.numberPrefix, line.number);
  const taken = own && { series: seriesKey({ agencyId: agency.id, year: own.year }), value: own.value, text: own.text };
  if (taken && await cloud.numbers.isLogged(taken)) return wrong(numberGone(line.number));
  const done = takenOver({ identity: { id, agencyId: agency.id, number: line.number, applicantKind: line.kind }, line, at, memberId: member.id }, cloud.calendar);
  if (!done.ok) return wrong([{ message: messageFor(done.error) }]);
  const { description, form: shape, delivery } = form;
  const application: Application = {
    disclosure: done.value, owner: cloud.blind.idFrom('paper', id), submittedAt: done.value.events[0].at, request: { description, form: shape, delivery },
    person: () => personOf(form), attachments: () => [], intake: () => ({ paper: true, takenOver: true }),
  };
  const becomes = becomesOf(done.value, cloud, call);
  return { view: { line: row.line, number, state: 'ready', problems: [], ...(becomes && { becomes }) }, made: { application, ...(taken && { number: taken }) } };
}

/** Lines of one paste that name the same number: the first counts, the others say so. */
function twice(rows: readonly LedgerRowInput[], agency: Agency): ReadonlySet<LedgerRowInput> {
  const seen = new Set<string>();
  return new Set(rows.filter(({ cells }) => {
    const key = lineKey(cells.number ?? '', agency);
    if (key === '' || !seen.has(key)) {
      seen.add(key);
      return false;
    }
    return true;
  }));
}

const TWICE: TakenLineView['problems'] = [{ column: 'number', message: '这个编号前面已经有一行，请核对编号。' }];

async function each(input: LedgerRows, call: AgencyCall, cloud: StaffCloud, one: (row: LedgerRowInput, taking: Taking) => Promise<TakenLineView>): Promise<Lines> {
  const again = twice(input.rows, call.agency);
  const startedOn = await cloud.cases.startedOn(call.agency.id);
  const taking: Taking = { call, ...(startedOn && { startedOn }) };
  const lines: TakenLineView[] = [];
  for (const row of input.rows) lines.push(again.has(row) ? { line: row.line, number: row.cells.number?.trim() ?? '', state: 'wrong', problems: TWICE } : await one(row, taking));
  return { lines };
}

/** 转入以前: what every line becomes, and what is wrong with it; stores nothing. */
export const previewLedger: UseCase<LedgerRows, Lines, StaffCloud, AgencyCall> = async (input, call, cloud) =>
  ok(await each(input, call, cloud, async (row, taking) => (await look(row, taking, cloud)).view));

/** 转入: each line whole or not at all, under the number it has on paper; a line that was taken over before is left as it is. */
export const takeOver: UseCase<LedgerRows, Lines, StaffCloud, AgencyCall> = async (input, call, cloud) => ok(await each(input, call, cloud, async (row, taking) => {
  const { view, made } = await look(row, taking, cloud);
  if (!made) return view;
  const { application: { disclosure: { id, number } }, application, number: own } = made;
  const written = await cloud.cases.register(application, own ? { number: own, onPaper: true } : {});
  if (written === 'numberVoid') return { line: view.line, number: view.number, state: 'wrong', problems: numberGone(number) };
  return { ...view, state: written === 'registered' ? 'taken' : 'known', id };
}));

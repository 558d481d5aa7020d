import { yearOf } from '@/domain/calendar/civil-date';
import { caseClock } from '@/domain/case/clock';
import type { DisclosureCase } from '@/domain/case/case';
import { messageFor } from '@/domain/case/refusal-words';
import { takenOver } from '@/domain/takeover/take-over';
import { ok } from '@/domain/result';
import type { TakenLineView } from '@/contract/takeover';
import type { Application } from '../../application';
import type { AgencyCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import { personOf } from '../filing/person-of';
import type { StaffCloud } from '../staff/staff-cloud';
import { readRow, type LedgerRowInput } from './read-row';

interface LedgerRows { readonly agencyId: string; readonly rows: readonly LedgerRowInput[] }
type Lines = { readonly lines: readonly TakenLineView[] };

/** 行键: the number on paper, so that the same line twice is one case. */
const lineKey = (number: string): string => number.normalize('NFKC').replace(/\s/g, '');

function becomesOf(current: DisclosureCase, { calendar }: StaffCloud, { today }: AgencyCall): TakenLineView['becomes'] {
  const { state, receivedOn, outcome, withoutEffect } = current;
  const { dueOn } = caseClock(current, calendar, today);
  return receivedOn && {
    state, receivedOn, ...(dueOn && { dueOn }), ...(outcome && { outcome }), carriedOver: yearOf(receivedOn) < yearOf(today), withoutEffect: withoutEffect?.length ?? 0,
  };
}

/** One line: what it would become, and the application it makes. */
async function look(row: LedgerRowInput, call: AgencyCall, cloud: StaffCloud): Promise<{ readonly view: TakenLineView; readonly application?: Application }> {
  const { agency, member, at, today } = call;
  const number = row.cells.number?.trim() ?? '';
  const wrong = (problems: TakenLineView['problems']): { readonly view: TakenLineView } => ({ view: { line: row.line, number, state: 'wrong', problems } });
  const read = readRow(row, today);
  if (!read.ok) return wrong(read.problems);
  const { line, form } = read;
  const id = cloud.blind.idFrom('case', 'ledger', agency.id, lineKey(line.number));
  const known = await cloud.cases.find(id);
  if (known) return { view: { line: row.line, number, state: 'known', problems: [], id } };
  if (await cloud.cases.hasNumber(agency.id, line.number)) return wrong([{ column: 'number', message: `编号${line.number}在这里已经有了，不是从台账转入的，请核对编号。` }]);
  const done = takenOver({ identity: { id, agencyId: agency.id, number: line.number, applicantKind: line.kind }, line, at, memberId: member.id }, cloud.calendar);
  if (!done.ok) return wrong([{ message: messageFor(done.error) }]);
  const { description, form: shape, delivery } = form;
  const application: Application = {
    disclosure: done.value, owner: cloud.blind.idFrom('paper', id), submittedAt: done.value.events[0].at, request: { description, form: shape, delivery },
    person: () => personOf(form), attachments: () => [], intake: () => ({ paper: true, takenOver: true }),
  };
  const becomes = becomesOf(done.value, cloud, call);
  return { view: { line: row.line, number, state: 'ready', problems: [], ...(becomes && { becomes }) }, application };
}

/** Lines of one paste that name the same number: the first counts, the others say so. */
function twice(rows: readonly LedgerRowInput[]): ReadonlySet<LedgerRowInput> {
  const seen = new Set<string>();
  return new Set(rows.filter(({ cells }) => {
    const key = lineKey(cells.number ?? '');
    if (key === '' || !seen.has(key)) {
      seen.add(key);
      return false;
    }
    return true;
  }));
}

const TWICE: TakenLineView['problems'] = [{ column: 'number', message: '这个编号前面已经有一行，请核对编号。' }];

async function each(input: LedgerRows, one: (row: LedgerRowInput) => Promise<TakenLineView>): Promise<Lines> {
  const again = twice(input.rows);
  const lines: TakenLineView[] = [];
  for (const row of input.rows) lines.push(again.has(row) ? { line: row.line, number: row.cells.number?.trim() ?? '', state: 'wrong', problems: TWICE } : await one(row));
  return { lines };
}

/** 转入以前: what every line becomes, and what is wrong with it; stores nothing. */
export const previewLedger: UseCase<LedgerRows, Lines, StaffCloud, AgencyCall> = async (input, call, cloud) =>
  ok(await each(input, async (row) => (await look(row, call, cloud)).view));

/** 转入: each line whole or not at all, under the number it has on paper; a line that was taken over before is left as it is. */
export const takeOver: UseCase<LedgerRows, Lines, StaffCloud, AgencyCall> = async (input, call, cloud) => ok(await each(input, async (row) => {
  const { view, application } = await look(row, call, cloud);
  if (!application) return view;
  const written = await cloud.cases.register(application, {});
  return { ...view, state: written === 'registered' ? 'taken' : 'known', id: application.disclosure.id };
}));

import type { CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import { LETTERS } from '@/domain/statute/letters';
import type { Download } from '@/contract/letters';
import type { AgencyCall } from '../../entry/staff';
import { ledgerRow, type LedgerRow } from '../../ledger/ledger-row';
import { ledgerWorkbook } from '../../ledger/ledger-xlsx';
import { refuse } from '../../refusal';
import type { LetterRepository } from '../../repositories/letters';
import type { UseCase } from '../../serving/call';
import type { PapersCloud } from './papers-cloud';
import { temporaryFile } from './temporary-file';

interface LedgerInput { readonly agencyId: string; readonly from: CivilDate; readonly to: CivilDate }

/** What can be read and written before the function has to answer. */
const MOST_CASES = 10_000;
const TOO_MANY = refuse('tooManyCases', `这段时间的申请超过${MOST_CASES}件，请分几段导出，例如按年。`, { field: 'to' });

/** 文号 of the last answer to each application. */
async function numbersByCase(agencyId: string, letters: LetterRepository): Promise<ReadonlyMap<string, string>> {
  const last = new Map<string, { readonly event: number; readonly number: string }>();
  for await (const { caseId, place, kind, number } of letters.numbersOf(agencyId)) {
    if (!number || LETTERS[kind].role !== 'answer' || kind === 'thirdPartyDecision' || kind === 'recordCorrectionReply') continue;
    const event = Number(place.split('.')[1]);
    if ((last.get(caseId)?.event ?? -1) < event) last.set(caseId, { event, number });
  }
  return new Map([...last].map(([caseId, { number }]) => [caseId, number]));
}

/** 台账: every application received in a period, or waiting for its confirmation since; names masked, practice left out. */
export const ledger: UseCase<LedgerInput, Download & { readonly cases: number }, PapersCloud, AgencyCall> = async ({ from, to }, call, cloud) => {
  const { agency, today } = call;
  const numbers = await numbersByCase(agency.id, cloud.letters);
  const rows: LedgerRow[] = [];
  for await (const application of cloud.cases.ofPeriod(agency.id, from, to)) {
    if (rows.length >= MOST_CASES) return TOO_MANY;
    rows.push(ledgerRow(application, numbers.get(application.disclosure.id), { calendar: cloud.calendar, today }));
  }
  const workbook = await ledgerWorkbook(rows, '政府信息公开申请台账');
  const stored = await temporaryFile(workbook, `${agency.shortName}政府信息公开申请台账 ${from}至${to}.xlsx`, 'ledgers', call, cloud);
  return stored.ok ? ok({ ...stored.value, cases: rows.length }) : stored;
};

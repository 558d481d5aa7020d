import { monthOf, yearOf } from '@/domain/calendar/civil-date';
import { submittedOn } from '@/domain/case/receipt-day';
import { monthlyPieces } from '@/domain/fee/monthly-pieces';
import { alike, feeOfNth, waysFor, type EarlierApplication } from '@/domain/repeat/ways';
import { ok } from '@/domain/result';
import type { AlikeCase, Repeats } from '@/contract/intake';
import type { Application } from '../../application';
import type { CaseCall } from '../../entry/staff';
import type { CaseRepository } from '../../repositories/cases';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';

/** More of one applicant are not compared; the newest come first. */
const MOST = 300;
/** Shown beside the application. */
const SHOWN = 5;

/** Everything this applicant asked this agency for, by the blind index of his number; newest first. */
async function allOf(agencyId: string, documentNumber: string, cases: CaseRepository): Promise<readonly Application[]> {
  const found: Application[] = [];
  let cursor: string | undefined;
  do {
    const page = await cases.ofDocumentNumber(agencyId, documentNumber, cursor);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor && found.length < MOST);
  return found;
}

/** What came to nothing, or lives on in its parts or elsewhere, is no piece of the month. */
const isPiece = ({ disclosure: { state } }: Application): boolean => state !== 'withdrawnUnconfirmed' && state !== 'forwarded' && state !== 'split';

type Earlier = EarlierApplication & Pick<AlikeCase, 'outcome'>;

const earlierOf = ({ disclosure, request }: Application): Earlier => {
  const { id, number, outcome, closedOn, events } = disclosure;
  const answered = events.some(({ type }) => type === 'served');
  return {
    id, number, description: request.description, submittedOn: submittedOn(events[0]),
    ...(outcome && { outcome }), ...(answered && closedOn && { answeredOn: closedOn }),
  };
};

/** 重复和数量: the same applicant's earlier applications that ask for about the same, and his number in the month; a person decides. */
export const repeats: UseCase<{ readonly id: string }, Repeats, StaffCloud, CaseCall> = async (_input, { application, agency }, { cases }) => {
  const { disclosure, request } = application;
  const { documentNumber } = application.person();
  const on = submittedOn(disclosure.events[0]);
  const month = `${yearOf(on)}年${monthOf(on)}月`;
  if (documentNumber === '' || disclosure.practice) return ok({ comparable: false, alike: [], nthOfMonth: 1, ofMonth: 1, month, ways: [] });
  const all = await allOf(agency.id, documentNumber, cases);
  const before = (one: Application) => one.submittedAt < application.submittedAt || (one.submittedAt === application.submittedAt && one.disclosure.id < disclosure.id);
  const pieces = all.filter(isPiece).map((one) => ({ applicant: 'same', filedOn: submittedOn(one.disclosure.events[0]), first: before(one) }));
  const nthOfMonth = monthlyPieces(pieces.filter(({ first }) => first), 'same', on) + 1;
  const found = alike<Earlier>(request.description, all.filter((one) => one.disclosure.id !== disclosure.id && before(one)).map(earlierOf));
  const fee = feeOfNth(nthOfMonth);
  return ok({
    comparable: true,
    alike: found.slice(0, SHOWN).map(({ likeness, ...one }) => ({ ...one, percent: Math.round(likeness * 100) })),
    nthOfMonth, ofMonth: Math.max(nthOfMonth, monthlyPieces(pieces, 'same', on)), month,
    ...(fee && fee.fen > 0 && { fee: { fen: fee.fen, lines: fee.lines.map(({ words }) => words) } }),
    ways: waysFor({ alike: found, nthOfMonth, feeSwitch: agency.settings?.feeSwitch ?? false }),
  });
};

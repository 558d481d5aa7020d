import { lettersDue } from '@/domain/letter/due';
import { articleLabel } from '@/domain/statute/article';
import { LETTERS, type LetterKey } from '@/domain/statute/letters';
import type { StepType } from '@/contract/steps';
import type { CaseCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { StaffCloud } from '../staff-cloud';
import type { Entered } from './step-events';

/** What a lapse rests on: who never had the notice let no period pass. @source 条例 art. 30; 国办函〔2020〕109号 */
const NOTICE_OF: Partial<Record<StepType, LetterKey>> = { correctionLapsed: 'correctionNotice', feeLapsed: 'feeNotice' };

/** Refused while the notice itself was never made. */
export async function noticeProblem({ steps }: Entered, { application: { disclosure } }: CaseCall, { letters }: StaffCloud) {
  const needed = steps.flatMap(({ type }) => NOTICE_OF[type] ?? []);
  if (needed.length === 0) return undefined;
  const missing = lettersDue(disclosure, (await letters.of(disclosure.id)).map(({ place }) => place)).find(({ kind }) => needed.includes(kind));
  if (!missing) return undefined;
  const { title, rules: [rule] } = LETTERS[missing.kind];
  return refuse('letterNotIssued', `《${title}》还没有出，申请人的期限没有依据，不能登记逾期。请先在“文书”里出这份文书并登记送达；当时发的是纸质的，也在那里出一份归档。`, { article: articleLabel(rule) });
}

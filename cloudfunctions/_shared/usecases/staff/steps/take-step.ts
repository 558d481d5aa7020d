import { lettersDue } from '@/domain/letter/due';
import { ok } from '@/domain/result';
import { articleLabel } from '@/domain/statute/article';
import { LETTERS, type LetterKey } from '@/domain/statute/letters';
import type { StaffCase } from '@/contract/staff';
import type { StepType } from '@/contract/steps';
import { advanceAll } from '../../../advance';
import type { CaseCall } from '../../../entry/staff';
import { pinProblem } from '../../../pin';
import { refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import { ownerOf } from '../../papers/papers-cloud';
import { caseViewFor } from '../case-view';
import { bindFiles } from '../bind-files';
import type { StaffCloud } from '../staff-cloud';
import { eventsOf, type Entered } from './step-events';

const FILE_GONE = refuse('uploadMissing', '有材料没有传完或者已经用在别处，请重新添加；其他填写的内容都在。', { field: 'proofs' });

/** What a lapse rests on: who never had the notice let no period pass. @source 条例 art. 30; 国办函〔2020〕109号 */
const NOTICE_OF: Partial<Record<StepType, LetterKey>> = { correctionLapsed: 'correctionNotice', feeLapsed: 'feeNotice' };

async function noticeProblem({ steps }: Entered, { application: { disclosure } }: CaseCall, { letters }: StaffCloud) {
  const needed = steps.flatMap(({ type }) => NOTICE_OF[type] ?? []);
  if (needed.length === 0) return undefined;
  const missing = lettersDue(disclosure, (await letters.of(disclosure.id)).map(({ place }) => place)).find(({ kind }) => needed.includes(kind));
  if (!missing) return undefined;
  const { title, rules: [rule] } = LETTERS[missing.kind];
  return refuse('letterNotIssued', `《${title}》还没有出，申请人的期限没有依据，不能登记逾期。请先在“文书”里出这份文书并登记送达；当时发的是纸质的，也在那里出一份归档。`, { article: articleLabel(rule) });
}

/** 办理一步: any step between receipt and archive that is not an approval of an answer; granting an extension asks for the 签批密码. */
export const takeStep: UseCase<Entered & { readonly id: string; readonly pin?: string | undefined }, StaffCase, StaffCloud, CaseCall> = async (entered, call, cloud) => {
  const events = eventsOf(entered, call);
  if (!events.ok) return events;
  const unfounded = await noticeProblem(entered, call, cloud);
  if (unfounded) return unfounded;
  const wrong = entered.steps.some(({ type }) => type === 'extended') ? await pinProblem(call, entered.pin, cloud) : undefined;
  if (wrong) return wrong;
  const files = entered.steps.flatMap((one) => ('proofs' in one ? one.proofs ?? [] : []));
  const unbound = await bindFiles({ uploadIds: files, owner: ownerOf(call.member), application: call.application, version: entered.version, events: events.value, gone: FILE_GONE }, cloud);
  if (unbound) return unbound;
  const done = await advanceAll(call.application, entered.version, events.value, cloud);
  return done.ok ? ok(await caseViewFor(done.value, call, cloud)) : done;
};

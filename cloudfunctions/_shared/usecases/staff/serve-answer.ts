import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import { answerToIssue } from '@/domain/letter/due';
import { art, articleLabel } from '@/domain/statute/article';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { onlineProblem } from '../../online-service';
import { refuse, STALE, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { isSealKind } from '../../files/seal-kinds';
import { ownerOf } from '../papers/papers-cloud';
import { bindFiles } from './bind-files';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface ServeAnswer {
  readonly id: string; readonly version: number; readonly way: ServiceWay; readonly answeredOn?: string | undefined;
  readonly mailNumber?: string | undefined; readonly deliveredOn?: CivilDate | undefined; readonly proofs?: readonly string[] | undefined;
}

const RULE = { article: articleLabel(SERVICE_WAYS.post.rule) } as const;
const NO_MAIL_NUMBER = refuse('missingMailNumber', '邮寄只能通过邮政企业，请填写邮政回执上的邮件号。', { field: 'mailNumber', ...RULE });
const TOO_EARLY = refuse('deliveredBeforePosted', '妥投日期不能早于交邮日期，请核对。', { field: 'deliveredOn' });
const IN_FUTURE = refuse('datedInFuture', '妥投日期不能晚于今天，请核对。', { field: 'deliveredOn' });
const PROOF_GONE = refuse('uploadMissing', '有送达证明没有传完或者不是照片、pdf，请重新添加；其他填写的内容都在。', { field: 'proofs' });

/** By post: through 邮政企业, so with its number; the day of delivery is often told later. */
function postOf({ mailNumber, deliveredOn }: ServeAnswer, posted: CivilDate, today: CivilDate): Outcome<{ readonly mailNumber: string; readonly deliveredOn?: CivilDate }> {
  if (!mailNumber) return NO_MAIL_NUMBER;
  if (deliveredOn && deliveredOn < posted) return TOO_EARLY;
  if (deliveredOn && deliveredOn > today) return IN_FUTURE;
  return ok({ mailNumber, ...(deliveredOn && { deliveredOn }) });
}

const LETTER_FIRST = refuse('letterNotIssued', '告知书还没有出，没有文号，不能送达。请先在“文书”里出告知书，再送达。', { article: articleLabel(art(36)) });

/** 送达: on-line the moment it can be opened, else the day of posting or of signing. @source 国办公开办函〔2016〕235号 */
export const serveAnswer: UseCase<ServeAnswer, StaffCase, StaffCloud, CaseCall> = async (input, call, cloud) => {
  const { version, way, answeredOn, proofs = [] } = input;
  const offline = onlineProblem(way, call.application);
  if (offline) return offline;
  const { disclosure } = call.application;
  if (disclosure.version !== version) return STALE;
  if (answerToIssue(disclosure, (await cloud.letters.of(disclosure.id)).map(({ place }) => place))) return LETTER_FIRST;
  const rule = SERVICE_WAYS[way];
  const day = rule.answeredOn === 'opening' ? (answeredOn ?? call.today) : (answeredOn ?? '');
  const answered = parseCivilDate(day);
  if (!answered) {
    const what = rule.answeredOn === 'posting' ? '交邮日期' : '签收日期';
    return refuse('missingServiceDay', `请填写${what}，以这一天为答复日。`, { field: 'answeredOn', article: articleLabel(rule.rule) });
  }
  const post = way === 'post' ? postOf(input, answered, call.today) : ok({});
  if (!post.ok) return post;
  const event = { type: 'served' as const, ...entryOf(call), way, answeredOn: answered, ...post.value, ...(proofs.length > 0 && { proofs }) };
  const unbound = await bindFiles({ uploadIds: proofs, owner: ownerOf(call.member), application: call.application, version, events: [event], fits: isSealKind, gone: PROOF_GONE }, cloud);
  return unbound ?? step(call, version, event, cloud);
};

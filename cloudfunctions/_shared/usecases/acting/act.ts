import { isDeepStrictEqual } from 'node:util';
import { ok } from '@/domain/result';
import type { CaseEvent, CaseEventType } from '@/domain/case/event';
import type { ApplicationDetail } from '@/contract/applicant';
import { LIMITS } from '@/contract/limits';
import { advance } from '../../advance';
import type { Application } from '../../application';
import type { OwnApplicationCall } from '../../entry/applicant';
import { refuse, STALE, type Outcome } from '../../refusal';
import type { ApplicantCloud } from '../applicant/applicant-cloud';
import { tooMuch } from '../applicant/chosen-uploads';
import { bindFiles } from '../staff/bind-files';
import { detailFor } from './detail-for';

const FILE_GONE = refuse('uploadMissing', '有文件没有传完或者已经用在别处，请重新添加；写的内容都在。', { field: 'uploadIds' });

const TOO_MUCH = refuse('attachmentsTooLarge', `一次交的文件合计不超过${LIMITS.attachmentsBytes / 1024 / 1024} MB，请压缩，或者分几次交；写的内容都在。`, { field: 'uploadIds' });

/** What the applicant reads where the office would read what to do first. */
const NOT_NOW: Partial<Record<CaseEventType, string>> = {
  corrected: '这件申请现在没有等你补充说明：可能已经收到，也可能已经不等了。请返回看最新的情况；有要说的，可以用“补充材料”交来。',
  feePaid: '这件申请现在没有等你缴费：可能已经收到，也可能已经不等了。请返回看最新的情况。',
  reasonsGiven: '这件申请现在没有等你说明理由。请返回看最新的情况；有要说的，可以用“补充材料”交来。',
};

/** Whether the very same was recorded as the next thing after what the page showed: a reply that was lost, a second tap. */
function sameAgain({ disclosure: { events } }: Pick<Application, 'disclosure'>, version: number, event: CaseEvent): boolean {
  const recorded = events[version];
  return recorded !== undefined && isDeepStrictEqual({ ...recorded, at: event.at }, event);
}

/** 申请人办的一步: its files become the case's, then the step is recorded; the office is told with it. */
export async function act(call: OwnApplicationCall, version: number, event: CaseEvent, uploadIds: readonly string[], cloud: ApplicantCloud): Promise<Outcome<ApplicationDetail>> {
  const { application, owner } = call;
  if (sameAgain(application, version, event)) return ok(await detailFor(application, call, cloud));
  if (application.disclosure.version !== version) return STALE;
  const files = await Promise.all(uploadIds.map((uploadId) => cloud.uploads.find(owner, uploadId)));
  if (tooMuch(files.flatMap((upload) => upload ?? []))) return TOO_MUCH;
  const done = await bindFiles({ uploadIds, owner, application, version, events: [event], gone: FILE_GONE }, cloud) ?? await advance(application, version, event, cloud);
  if (done.ok) return ok(await detailFor(done.value, call, cloud));
  if (done.error.code === 'stale') {
    const now = await cloud.cases.find(application.disclosure.id);
    if (now && sameAgain(now, version, event)) return ok(await detailFor(now, call, cloud));
  }
  const words = done.error.code === 'notAllowedNow' || done.error.code === 'reasonsNotAsked' ? NOT_NOW[event.type] : undefined;
  return words ? refuse(done.error.code, words, done.error.article ? { article: done.error.article } : {}) : done;
}

/** Who did it and when: the applicant, by the cloud's clock. */
export const entryOf = ({ at, today }: Pick<OwnApplicationCall, 'at' | 'today'>) => ({ at, by: { kind: 'applicant' }, on: today }) as const;

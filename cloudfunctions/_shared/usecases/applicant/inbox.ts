import { ok } from '@/domain/result';
import type { Inbox, PushOffer } from '@/contract/inbox';
import type { ApplicantCall } from '../../entry/applicant';
import type { LetterBoxItem } from '../../repositories/inbox';
import type { UseCase } from '../../serving/call';
import { applicantMessage, inboxPage, markMessages, type MarkRead } from '../inbox/inbox';
import { allowOne, pushOffer } from '../inbox/push';
import { applicantBox } from '../inbox/readers';
import type { ApplicantCloud } from './applicant-cloud';

/** How the agency of some messages is called, by message. */
async function agenciesOf(items: readonly LetterBoxItem[], { cases, agencies }: ApplicantCloud): Promise<ReadonlyMap<string, string>> {
  const names = new Map((await agencies.all()).map(({ id, shortName }) => [id, shortName]));
  return new Map(await Promise.all(items.map(async ({ id, caseId, request }) => {
    const agencyId = request?.agencyId ?? (await cases.find(caseId))?.disclosure.agencyId;
    return [id, names.get(agencyId ?? '') ?? '办理单位'] as const;
  })));
}

/** 消息: what the offices told this person about his applications, newest first. */
export const inbox: UseCase<{ readonly cursor?: string | undefined }, Inbox, ApplicantCloud, ApplicantCall> = async ({ cursor }, { owner }, cloud) => {
  const page = await inboxPage(cloud.inbox, applicantBox(owner), cursor, async (items) => {
    const agencies = await agenciesOf(items, cloud);
    return items.map((item) => applicantMessage(item, agencies.get(item.id) ?? '办理单位'));
  });
  const push = await pushOffer(owner, 'progress', cloud);
  return ok({ ...page, ...(push && { push }) });
};

/** 标为已读. */
export const markRead: UseCase<MarkRead, { readonly unread: number }, ApplicantCloud, ApplicantCall> = async (wanted, { owner, at }, { inbox: box }) =>
  ok(await markMessages(box, applicantBox(owner), wanted, at));

/** 允许一条微信消息. */
export const allowPush: UseCase<object, PushOffer, ApplicantCloud, ApplicantCall> = (_input, { identity, at }, cloud) => allowOne(identity, 'progress', at, cloud);

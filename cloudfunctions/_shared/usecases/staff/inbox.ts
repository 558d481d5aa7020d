import { ok } from '@/domain/result';
import type { Inbox, PushOffer } from '@/contract/inbox';
import type { Member } from '../../repositories/members';
import type { Call, UseCase } from '../../serving/call';
import { followUp } from '../filing/follow-up';
import { inboxPage, markMessages, officeMessage, type MarkRead } from '../inbox/inbox';
import { allowOne, pushOffer } from '../inbox/push';
import { staffBox } from '../inbox/readers';
import type { FrontCloud } from './front-cloud';

type BoundCall = Call & { readonly bindings: readonly Member[] };

const boxOf = ({ identity = '', bindings, today }: BoundCall, cloud: FrontCloud, agencyId?: string) =>
  staffBox(cloud.blind.pseudonym(identity), bindings, today, cloud, agencyId);

interface InboxInput { readonly agencyId?: string | undefined; readonly cursor?: string | undefined }

/** 消息: what was told to this person, to his roles, and to the colleagues he stands in for; newest first. */
export const inbox: UseCase<InboxInput, Inbox, FrontCloud, BoundCall> = async ({ agencyId, cursor }, call, cloud) => {
  const several = new Set(call.bindings.map((member) => member.agencyId)).size > 1;
  // Whoever works in one agency knows which.
  const names = new Map(several ? (await cloud.agencies.all()).map(({ id, shortName }) => [id, shortName]) : []);
  for (const id of new Set(call.bindings.map((member) => member.agencyId))) await followUp(cloud.cases, { agencyId: id });
  const page = await inboxPage(cloud.inbox, await boxOf(call, cloud, agencyId), cursor, async (items) => items.map((item) => officeMessage(item, names)));
  const push = await pushOffer(cloud.blind.pseudonym(call.identity ?? ''), 'reminder', cloud);
  return ok({ ...page, ...(push && { push }) });
};

/** 标为已读. */
export const markRead: UseCase<MarkRead, { readonly unread: number }, FrontCloud, BoundCall> = async (wanted, call, cloud) =>
  ok(await markMessages(cloud.inbox, await boxOf(call, cloud), wanted, call.at));

/** 允许一条微信提醒. */
export const allowPush: UseCase<object, PushOffer, FrontCloud, BoundCall> = (_input, { identity, at }, cloud) => allowOne(identity, 'reminder', at, cloud);

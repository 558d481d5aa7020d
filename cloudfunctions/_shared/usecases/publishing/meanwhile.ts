import { formatDay, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { last } from '@/domain/list';
import type { Item, ItemActor, ItemEventType } from '@/domain/publishing/item';
import type { Member, MemberRepository } from '../../repositories/members';
import { refuse } from '../../refusal';

const DID: Readonly<Record<ItemEventType, string>> = {
  created: '写了这篇草稿', submitted: '提交了审核', taken: '改了这篇内容', discarded: '删除了草稿', reviewsVoided: '改了这篇内容', reviewed: '审核了这篇内容',
  returned: '退回了这篇内容', revisionBegun: '开始修改这条信息', withdrawn: '撤回了这条信息', published: '公开了这条信息',
};

/** Who changed it last, and what he did. */
function lastChange({ events, work }: Item): { readonly by: ItemActor; readonly did: string } | undefined {
  const event = last(events);
  if (work && (!event || work.savedBy.at > event.at)) return { by: work.savedBy, did: '保存了这篇内容' };
  return event && { by: event, did: DID[event.type] };
}

/** 别人刚刚改过: who, when, and that nothing of what is on this phone is lost. */
export async function meanwhile(item: Item, me: Pick<Member, 'id'>, today: CivilDate, members: Pick<MemberRepository, 'find'>, writing = false) {
  const change = lastChange(item);
  const at = change && `${civilDateAt(change.by.at) === today ? '今天' : formatDay(civilDateAt(change.by.at))}${clockTimeAt(change.by.at)}`;
  const own = change?.by.memberId === me.id;
  const who = !change ? '别人' : own ? '你' : (await members.find(change.by.memberId))?.name ?? '一位同事';
  const rest = writing ? '你这一次写的没有存进去，还在这一页上，没有丢；看看现在保存的是什么，再决定用哪一份。' : '请看过现在的内容，再办。';
  return refuse('editedMeanwhile', change ? `${who}${own ? '在别处' : ''}${at}${change.did}。${rest}` : `刚刚改过了。${rest}`);
}

import { civilDateAt, epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { applicantMessageWords } from '@/domain/message/applicant-words';
import type { MessageWords } from '@/domain/message/message';
import { officeWords } from '@/domain/message/office-words';
import { isQuiet } from '@/domain/reminder/hours';
import { pushFields } from '../../push/fields';
import type { PushResult } from '../../push/notifier';
import type { KeptMessage } from '../../repositories/message-record';
import type { Push } from '../../repositories/push-outbox';
import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';
import { recipientsOf } from './push-recipients';

const HOUR_MS = 3_600_000;
/** What nobody was told in a day is old: it is in the inbox. */
const FRESH_MS = 24 * HOUR_MS;
const MOST_TRIES = 5;
const FIRST_PAUSE_MS = 10 * 60_000;

const after = (at: Instant, ms: number): Instant => instant(epochMs(at) + ms);

/** 放进发件箱: every new message, once for each person whose WeChat it is meant for. */
export const fillOutbox: Job<ClockCloud> = async (at, { push, outbox, members }, itemFailed) => {
  const report = { messages: 0, put: 0 };
  if (!push) return report;
  const failed = await eachItem(await outbox.fresh(after(at, -FRESH_MS)), async (read) => {
    const message = read();
    report.messages += 1;
    for (const { person, purpose } of await recipientsOf(message, civilDateAt(at), members)) {
      if (push.config.templates[purpose] && await outbox.put(message, person, purpose)) report.put += 1;
    }
    await outbox.lookedAt(message.id);
  }, itemFailed);
  return { ...report, failed };
};

/** The words that also stand in the inbox, and the page a tap opens. */
function letterOf({ kind, at, caseId, reminder, card, request, item }: KeptMessage, { purpose }: Push): MessageWords & { readonly page: string } {
  const facts = { kind, on: civilDateAt(at), ...(reminder && { reminder }), ...(card && { card }), ...(request && { request: request.kind }), ...(item?.review && { review: item.review }) };
  if (purpose === 'progress') return { ...applicantMessageWords(facts, '办理单位'), page: request ? `packages/apply/requests/detail/index?id=${request.id}` : `packages/apply/detail/index?id=${caseId}` };
  return { ...officeWords(facts), page: caseId ? `packages/staff/case/index?id=${caseId}` : 'packages/staff/workbench/index' };
}

async function settle(at: Instant, one: Push, result: PushResult, { outbox, pushGrants }: ClockCloud): Promise<void> {
  if (result.kind === 'retry') {
    const { code } = result;
    await outbox.putBack(one, one.tries + 1 >= MOST_TRIES ? { state: 'failed', code } : { state: 'waiting', code, nextAt: after(at, FIRST_PAUSE_MS * 2 ** one.tries) });
    return;
  }
  if (result.kind === 'refused') await pushGrants.refused(one.person, one.purpose, at);
  await outbox.settle(one, { state: result.kind, ...(result.kind !== 'sent' && { code: result.code }) });
}

/**
 * 发微信订阅消息: a courtesy beside the inbox. Taken with its grant before it is sent, so that a message is sent at most once; what
 * surely was not sent is tried again. Nothing is sent in quiet hours; it waits for the morning.
 */
export const deliver: Job<ClockCloud> = async (at, cloud, itemFailed) => {
  const report = { sent: 0, refused: 0, other: 0 };
  const { push, outbox } = cloud;
  if (!push || isQuiet(at)) return report;
  const failed = await eachItem(await outbox.due(after(at, 1)), async (read) => {
    const one = read();
    const template = push.config.templates[one.purpose];
    const message = await outbox.message(one.messageId);
    if (!template || !message || epochMs(at) - epochMs(one.at) > FRESH_MS) {
      await outbox.settle(one, { state: 'expired' });
      return;
    }
    const openid = await outbox.take(one);
    if (!openid) return;
    const { page, ...words } = letterOf(message, one);
    const result = await push.notifier.send({ openid, templateId: template.id, page, data: pushFields(template, words, message) });
    report[result.kind === 'sent' || result.kind === 'refused' ? result.kind : 'other'] += 1;
    await settle(at, one, result, cloud);
  }, itemFailed);
  return { ...report, failed };
};

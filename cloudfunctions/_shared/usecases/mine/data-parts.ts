import { CONSENT_PROOFS } from '@/domain/applicant/original';
import { normalizeProse } from '@/domain/applicant/text';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { eventDetails } from '@/domain/case/event-details';
import { EVENTS } from '@/domain/case/event-words';
import { contentLines } from '@/domain/request/content';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { requestResult } from '@/domain/request/results';
import { LEAVES } from '@/domain/statute/leaves';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import type { OwnLetter } from '@/contract/acting';
import type { Look, MyData } from '@/contract/my-data';
import type { Application } from '../../application';
import type { DataPart } from '../../documents/my-data-docx';
import type { OtherRequest } from '../../other-request';
import type { Draft } from '../../repositories/drafts';
import { toldToApplicant } from '../../views/timeline';
import { DRAFT_LABELS, draftValue } from './draft-labels';
import { kindFields, personFields } from './gather';

type Row = DataPart['rows'][number];

/** 2026年3月2日（星期一） 15:34. */
export const momentOf = (at: Instant): string => `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;

const labelled = (fields: readonly { readonly label: string; readonly value: string }[]): readonly Row[] => fields.map(({ label, value }) => [label, value]);
const numbered = (label: string, names: readonly string[]): readonly Row[] => names.map((name, index) => [`${label}${index + 1}`, name]);

const happened = ({ disclosure }: Application): readonly Row[] => disclosure.events.flatMap((event): readonly Row[] => {
  const told = toldToApplicant(event.type);
  return told === 'nothing' ? [] : [[`${momentOf(event.at)} ${EVENTS[event.type].term}`, (told === 'all' && eventDetails(event).join('；')) || '—']];
});

const letterName = ({ title, number, on }: OwnLetter): string => [title, number, on && formatDate(on)].filter(Boolean).join(' ');

/** 答复, once it was served and as long as the case is not taken up again. */
const answered = ({ disclosure: { state, decision, events } }: Application): readonly Row[] =>
  (decision && state === 'closed' && events.some(({ type }) => type === 'served') ? [['办理结果', LEAVES[decision.leaf].label], ['答复的理由', decision.reasons]] : []);

/** An application: who, what was asked, what happened as far as he is told, what he was sent. */
export function applicationPart(application: Application, letters: readonly OwnLetter[]): DataPart {
  const { disclosure, request, submittedAt } = application;
  const { consent, guardian } = request;
  return {
    title: disclosure.number,
    rows: [
      ['提交时间', momentOf(submittedAt)], ...labelled([...kindFields(application), ...personFields(application.person())]),
      ...(consent ? [['代办的凭据', CONSENT_PROOFS[consent.kind]] as const] : []), ...(guardian ? [['代办人', '是监护人'] as const] : []),
      ['申请公开的内容', request.description], ['信息形式', FORMS[request.form]], ['获取途径', deliveryLabel(request.form, request.delivery)],
      ...numbered('附件', application.attachments().map(({ name }) => name)), ...happened(application), ...answered(application), ...numbered('收到的文书', letters.map(letterName)),
    ],
  };
}

/** 更正、建议、投诉、意见 with the answer. */
export function requestPart({ number, kind, submittedAt, content, person, attachments, answer }: OtherRequest): DataPart {
  const said = answer?.();
  return {
    title: number,
    rows: [
      ['种类', REQUEST_KINDS[kind].label], ['提交时间', momentOf(submittedAt)], ...labelled([...personFields(person()), ...contentLines(content())]),
      ...numbered('附件', attachments().map(({ name }) => name)),
      ...(said ? [[`${momentOf(said.at)} ${requestResult(said.result).label}`, [said.words, said.agency, said.letter?.number].filter(Boolean).join('；')] as const] : []),
    ],
  };
}

/** 草稿 as it was typed, without what no document can carry; whatever was typed as a key is no more than a key. */
export const draftPart = ({ savedAt, form }: Draft): DataPart => ({
  title: `草稿 ${momentOf(savedAt)}`,
  rows: Object.entries(form).map(([key, value]) =>
    [(Object.hasOwn(DRAFT_LABELS, key) ? DRAFT_LABELS[key] : undefined) ?? normalizeProse(key), draftValue(key, value)]),
});

/** 还没有交的附件, and how many messages are allowed. */
export const restPart = (files: readonly string[], { push }: Pick<MyData, 'push'>): DataPart =>
  ({ title: '其他', rows: [...numbered('没有用上的附件', files), ['微信提醒', `还允许发${push}次`]] });

/** Who looked, by name. */
export const lookPart = (looks: readonly Look[]): DataPart => ({
  title: '谁看过你的个人信息',
  rows: looks.length > 0 ? looks.map(({ at, number, agencyName, who, what, why }) => [momentOf(at), `${agencyName} ${who}，看了${number}的${what}，原因：${why}`] as const) : [['—', '还没有人看过']],
});

import { strToU8 } from 'fflate';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { eventDetails } from '@/domain/case/event-details';
import { EVENTS } from '@/domain/case/event-words';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import type { Download } from '@/contract/letters';
import type { Look } from '@/contract/my-data';
import { contentLines } from '@/domain/request/content';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import type { Application } from '../../application';
import type { OtherRequest } from '../../other-request';
import { myDataDocument, type DataPart } from '../../documents/my-data-docx';
import type { ApplicantCall } from '../../entry/applicant';
import type { FileRepository } from '../../files/file-repository';
import type { UseCase } from '../../serving/call';
import { temporaryFile } from '../papers/temporary-file';
import { DRAFT_LABELS } from './draft-labels';
import { gather, kindFields, ownRecords, personFields } from './gather';
import type { MineCloud } from './mine-cloud';

interface FileCloud extends MineCloud { readonly files: FileRepository; readonly randomId: () => string }

const momentOf = (at: Instant): string => `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;

/** What the applicant did himself, and what he was told; drafts and reviews are the office's own. */
const OFFICE_ONLY = ['decided', 'reviewed', 'returned', 'signed', 'assistAsked', 'assistGiven', 'contactAttempted', 'extensionAsked', 'extensionDeclined', 'thirdPartyUnreachable', 'consultationSent', 'consultationDelivered', 'consultationEnded'];

function partOf(application: Application): DataPart {
  const { disclosure, request, submittedAt } = application;
  return {
    title: disclosure.number,
    rows: [
      ['提交时间', momentOf(submittedAt)],
      ...kindFields(application).map(({ label, value }) => [label, value] as const),
      ...personFields(application.person()).map(({ label, value }) => [label, value] as const),
      ['申请公开的内容', request.description], ['信息形式', FORMS[request.form]], ['获取途径', deliveryLabel(request.form, request.delivery)],
      ...application.attachments().map(({ name }, index) => [`附件${index + 1}`, name] as const),
      ...disclosure.events.filter(({ type }) => !OFFICE_ONLY.includes(type)).map((event) => [`${momentOf(event.at)} ${EVENTS[event.type].term}`, eventDetails(event).join('；') || '—'] as const),
    ],
  };
}

const requestPart = ({ number, kind, submittedAt, content, person, attachments, answer }: OtherRequest): DataPart => {
  const said = answer?.();
  return {
    title: number,
    rows: [
      ['种类', REQUEST_KINDS[kind].label], ['提交时间', momentOf(submittedAt)], ...personFields(person()).map(({ label, value }) => [label, value] as const),
      ...contentLines(content()).map(({ label, value }) => [label, value] as const), ...attachments().map(({ name }, index) => [`附件${index + 1}`, name] as const),
      ...(said ? [[`${momentOf(said.at)} 答复`, said.words] as const] : []),
    ],
  };
};

const lookPart = (looks: readonly Look[]): DataPart => ({
  title: '谁看过你的个人信息',
  rows: looks.length > 0 ? looks.map(({ at, number, agencyName, who, what, why }) => [momentOf(at), `${agencyName} ${who}，看了${number}的${what}，原因：${why}`] as const) : [['—', '还没有人看过']],
});

/** 带走我的资料: in full, as a file that machines read or one that people read. @source 个人信息保护法 art. 45 */
export const myDataFile: UseCase<{ readonly format: 'json' | 'docx' }, Download, FileCloud, ApplicantCall> = async ({ format }, call, cloud) => {
  const { owner, at } = call;
  const records = await ownRecords(owner, cloud);
  const [{ looks }, drafts] = await Promise.all([gather(owner, records, cloud), cloud.drafts.list(owner)]);
  const parts = [
    ...records.applications.map(partOf),
    ...records.requests.map(requestPart),
    ...drafts.map((draft): DataPart => ({ title: `草稿 ${momentOf(draft.savedAt)}`, rows: Object.entries(draft.form).map(([key, value]) => [DRAFT_LABELS[key] ?? key, typeof value === 'string' ? value : JSON.stringify(value)] as const) })),
    lookPart(looks),
  ];
  const content = format === 'json'
    ? Buffer.from(strToU8(JSON.stringify({ 生成时间: at, 内容: parts.map(({ title, rows }) => ({ 名称: title, 项目: rows.map(([label, value]) => ({ 项: label, 值: value })) })) }, null, 2)))
    : await myDataDocument(parts, momentOf(at));
  return temporaryFile(content, `我的资料.${format}`, 'mine', call, cloud);
};

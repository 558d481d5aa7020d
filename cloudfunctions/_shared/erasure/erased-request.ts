import type { Instant } from '@/domain/calendar/instant';
import type { RequestContent } from '@/domain/request/content';
import { nextMark } from '../chain/record-mark';
import type { Attachment } from '../application';
import type { CorrectionDraft, DraftReturned, RequestAnswer } from '../other-request';
import type { RequestKeys, RequestRecord } from '../repositories/request-record';
import { ERASED_WORDS } from './without-words';

/** What a request says by choosing, and the number of an application it names. */
const CHOSEN: ReadonlySet<string> = new Set(['kind', 'subject', 'ground', 'caseNumber']);

const erasedContent = (content: RequestContent): object => Object.fromEntries(Object.entries(content).map(([key, value]) => [key, CHOSEN.has(key) ? value : ERASED_WORDS]));

/**
 * 删除个人信息 of a request past its term: who asked, what was written, on both sides. Its number, days, kind and result
 * stay, and where it was passed on to.
 */
export function erasedRequest(record: RequestRecord, at: Instant, { sealer, blind }: RequestKeys): RequestRecord {
  const { _id: id, content, attachments, draft, returned, answer } = record;
  const place = (field: string) => ({ collection: 'requests', id, field });
  const open = <T>(field: string, envelope: string): T => JSON.parse(sealer.open(envelope, place(field))) as T;
  const hidden = (field: string, value: object): string => sealer.seal(JSON.stringify(value), place(field));
  const erased: RequestRecord = {
    ...record, version: record.version + 1, owner: `erased.${id}`, erased: { at },
    content: hidden('content', erasedContent(open('content', content))), person: hidden('person', {}),
    attachments: hidden('attachments', open<readonly Attachment[]>('attachments', attachments).map((file) => ({ ...file, name: ERASED_WORDS }))),
    ...(draft && { draft: hidden('draft', { ...open<CorrectionDraft>('draft', draft), words: ERASED_WORDS }) }),
    ...(returned && { returned: hidden('returned', { ...open<DraftReturned>('returned', returned), reason: ERASED_WORDS }) }),
    ...(answer && { answer: hidden('answer', { ...open<RequestAnswer>('answer', answer), words: ERASED_WORDS }) }),
  };
  return record.mark === undefined ? erased : { ...erased, mark: String(nextMark(blind, 'requests', id, record, erased)) };
}

/** The letter that answered it; its file goes with the words. */
export function letterFileOf({ _id: id, answer }: RequestRecord, { sealer }: RequestKeys): readonly string[] {
  const { letter } = answer === undefined ? {} as Partial<RequestAnswer> : JSON.parse(sealer.open(answer, { collection: 'requests', id, field: 'answer' })) as RequestAnswer;
  return letter ? [letter.fileId] : [];
}

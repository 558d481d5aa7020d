import * as z from 'zod/mini';
import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import type { RequestContent } from '@/domain/request/content';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { REQUEST_RESULTS } from '@/domain/request/results';
import type { Attachment } from '../application';
import type { Keyed } from '../chain/keyed';
import { recordMark } from '../chain/record-mark';
import type { Sealer } from '../crypto/sealer';
import type { Stored } from '../database';
import type { CorrectionDraft, DraftReturned, OtherRequest, RequestAnswer, RequestPerson } from '../other-request';
import { civilDate, instantField, keysIn } from './fields';

/** Sealed; see crypto/envelope.ts. Whatever people write may name somebody, so all of it is. */
const sealed = z.string().check(z.startsWith('v1.'));

export const requestRecord = z.strictObject({
  _id: z.string(),
  kind: keysIn(REQUEST_KINDS),
  number: z.string(),
  agencyId: z.string(),
  aboutId: z.optional(z.string()),
  owner: z.string(),
  applicantKind: keysIn(APPLICANT_KINDS),
  submittedAt: instantField,
  version: z.int().check(z.gte(1)),
  state: z.enum(['open', 'answered']),
  /** `<submittedAt>/<id>`, and `<answer>/<id>` once there is one. */
  key: z.string(),
  from: z.optional(z.strictObject({ caseId: z.string(), number: z.string() })),
  passedFrom: z.optional(z.strictObject({ id: z.string(), number: z.string(), agencyId: z.string(), agencyName: z.string() })),
  receivedOn: z.optional(civilDate),
  paper: z.optional(z.literal(true)),
  content: sealed,
  person: sealed,
  attachments: sealed,
  draft: z.optional(sealed),
  returned: z.optional(sealed),
  proposed: z.optional(z.strictObject({ at: instantField, by: z.string() })),
  answered: z.optional(z.strictObject({ result: keysIn(REQUEST_RESULTS), at: instantField, by: z.string() })),
  answer: z.optional(sealed),
  /** 保管期限已满，个人信息已删除. */
  erased: z.optional(z.strictObject({ at: instantField })),
  /** 封口, see chain/record-mark.ts; absent on requests that were not written since there is one. */
  mark: z.optional(z.string()),
});
export type RequestRecord = z.infer<typeof requestRecord>;

const place = (id: string, field: string) => ({ collection: 'requests', id, field });

/** A request before it has a document; what opens later is here as it is. */
export type NewRequest = Omit<OtherRequest, 'content' | 'person' | 'attachments' | 'draft' | 'returned' | 'proposed' | 'answer' | 'answered' | 'version'> & {
  readonly content: RequestContent;
  readonly person: RequestPerson;
  readonly attachments: readonly Attachment[];
};

/** What seals a request and marks it. */
export interface RequestKeys {
  readonly sealer: Sealer;
  readonly blind: Keyed;
}

export function newRequestRecord({ id, content, person, attachments, ...request }: NewRequest, { sealer: { seal }, blind }: RequestKeys): RequestRecord {
  const hidden = (field: string, value: object) => seal(JSON.stringify(value), place(id, field));
  const record: RequestRecord = {
    _id: id, ...request, version: 1, state: 'open', key: `${request.submittedAt}/${id}`,
    content: hidden('content', content), person: hidden('person', person), attachments: hidden('attachments', attachments),
  };
  return { ...record, mark: recordMark(blind, 'requests', id, record) };
}

/** What a draft changes in the document. */
export const draftChanges = (id: string, draft: CorrectionDraft, { seal }: Sealer) =>
  ({ draft: seal(JSON.stringify(draft), place(id, 'draft')), proposed: { at: draft.at, by: draft.by }, returned: undefined });

/** What its return changes: the draft stays, to be mended. */
export const returnChanges = (id: string, returned: DraftReturned, { seal }: Sealer) =>
  ({ proposed: undefined, returned: seal(JSON.stringify(returned), place(id, 'returned')) });

/** What an answer changes in the document. */
export function answerChanges(id: string, answer: RequestAnswer, { seal }: Sealer) {
  const { result, at, by } = answer;
  return { state: 'answered' as const, key: `${at}/${id}`, answered: { result, at, by }, proposed: undefined, answer: seal(JSON.stringify(answer), place(id, 'answer')) };
}

export function readRequest(stored: Stored, { open }: Sealer): OtherRequest {
  const { _id: id, content, person, attachments, draft, returned, answer, state: _state, key: _key, mark: _mark, ...record } = requestRecord.parse(stored);
  const opened = <T>(field: string, value: string) => () => JSON.parse(open(value, place(id, field))) as T;
  const { from, passedFrom, receivedOn, paper, aboutId, proposed, answered, erased, ...always } = record;
  return {
    id, ...always, ...(from && { from }), ...(passedFrom && { passedFrom }), ...(receivedOn && { receivedOn }), ...(proposed && { proposed }), ...(paper && { paper }), ...(aboutId && { aboutId }), ...(answered && { answered }), ...(erased && { erased }),
    content: opened<RequestContent>('content', content), person: opened<RequestPerson>('person', person), attachments: opened<readonly Attachment[]>('attachments', attachments),
    ...(draft && { draft: opened<CorrectionDraft>('draft', draft) }), ...(returned && { returned: opened<DraftReturned>('returned', returned) }),
    ...(answer && { answer: opened<RequestAnswer>('answer', answer) }),
  };
}

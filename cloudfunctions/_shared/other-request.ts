import type { ApplicantKind } from '@/domain/applicant/kinds';
import type { Instant } from '@/domain/calendar/instant';
import type { RequestContent } from '@/domain/request/content';
import type { RequestKindKey } from '@/domain/request/kinds';
import type { RequestResultKey } from '@/domain/request/results';
import type { Attachment, Person } from './application';

/** Who asks; of a suggestion, a complaint or an opinion nobody has to say. */
export type RequestPerson = Partial<Omit<Person, 'helperName' | 'helperPhone'>>;

/** 更正答复书 that went with the answer. */
interface RequestLetter {
  readonly number: string;
  readonly fileId: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface RequestAnswer {
  readonly result: RequestResultKey;
  readonly at: Instant;
  readonly by: string;
  readonly words: string;
  /** 有权办理的机关. */
  readonly agency?: string;
  readonly letter?: RequestLetter;
}

/** 更正、建议主动公开、投诉举报、意见建议: beside the applications, in no table of the report. */
export interface OtherRequest {
  readonly id: string;
  readonly kind: RequestKindKey;
  readonly number: string;
  /** Who handles it. */
  readonly agencyId: string;
  /** Of a complaint: about whom. */
  readonly aboutId?: string;
  /** Pseudonym of the identity that sent it. */
  readonly owner: string;
  readonly applicantKind: ApplicantKind;
  readonly submittedAt: Instant;
  readonly version: number;
  /** 转自 an application. */
  readonly from?: { readonly caseId: string; readonly number: string };
  /** The applicant has no page of his own here. */
  readonly paper?: true;
  /** Opens the sealed fields. @throws SealBrokenError */
  readonly content: () => RequestContent;
  readonly person: () => RequestPerson;
  readonly attachments: () => readonly Attachment[];
  readonly answer?: () => RequestAnswer;
  /** What of the answer is no secret of the store. */
  readonly answered?: Pick<RequestAnswer, 'result' | 'at' | 'by'>;
}

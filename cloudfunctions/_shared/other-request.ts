import type { ApplicantKind } from '@/domain/applicant/kinds';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { RequestContent } from '@/domain/request/content';
import type { RequestKindKey } from '@/domain/request/kinds';
import type { CorrectionResult, RequestResultKey } from '@/domain/request/results';
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

/** The same request at another agency. */
interface ElsewhereRequest {
  readonly id: string;
  readonly number: string;
  readonly agencyId: string;
  readonly agencyName: string;
}

export interface RequestAnswer {
  readonly result: RequestResultKey;
  readonly at: Instant;
  readonly by: string;
  /** 签发人, of an answer that is a letter. */
  readonly signedBy?: string;
  readonly words: string;
  /** 有权办理的机关. */
  readonly agency?: string;
  readonly letter?: RequestLetter;
  /** 转送: what it is called where it went. */
  readonly passedTo?: ElsewhereRequest;
}

/** 拟定的更正答复, which somebody else signs. */
export interface CorrectionDraft {
  readonly result: CorrectionResult;
  readonly words: string;
  readonly agency?: string;
  /** 转送 to one of the agencies here. */
  readonly toAgencyId?: string;
  readonly at: Instant;
  readonly by: string;
}

export interface DraftReturned {
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
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
  /** Of what came otherwise than through this product: the day it was received. */
  readonly receivedOn?: CivilDate;
  readonly version: number;
  /** 转自 an application. */
  readonly from?: { readonly caseId: string; readonly number: string };
  /** 由别的机关转来. */
  readonly passedFrom?: ElsewhereRequest;
  /** The applicant has no page of his own here. */
  readonly paper?: true;
  /** Opens the sealed fields. @throws SealBrokenError */
  readonly content: () => RequestContent;
  readonly person: () => RequestPerson;
  readonly attachments: () => readonly Attachment[];
  /** The last one, also when it was returned. */
  readonly draft?: () => CorrectionDraft;
  /** Why the last draft came back. */
  readonly returned?: () => DraftReturned;
  /** A draft that waits to be signed. */
  readonly proposed?: Pick<CorrectionDraft, 'at' | 'by'>;
  readonly answer?: () => RequestAnswer;
  /** What of the answer is no secret of the store. */
  readonly answered?: Pick<RequestAnswer, 'result' | 'at' | 'by'>;
  /** 保管期限已满，个人信息删除了, and when. */
  readonly erased?: { readonly at: Instant };
}

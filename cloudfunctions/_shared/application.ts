import type { IdentityDocumentKind } from '@/domain/applicant/identity-document';
import type { DisclosureCase } from '@/domain/case/case';
import type { Instant } from '@/domain/calendar/instant';
import type { Delivery, FormOfInformation } from '@/domain/statute/provision';
import type { AttachmentKind } from '@/contract/limits';

/** 申请人的个人信息 in full; only opened to be shown masked, or to someone whose reading is logged. */
export interface Person {
  readonly documentKind: IdentityDocumentKind;
  readonly name: string;
  readonly documentNumber: string;
  readonly phone: string;
  readonly contactName?: string;
  readonly email?: string;
  readonly address?: string;
  readonly helperName?: string;
  readonly helperPhone?: string;
}

/** A file that was handed in with an application. */
export interface Attachment {
  readonly uploadId: string;
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
  readonly kind: AttachmentKind;
}

/** What was asked, and how the answer is wanted. @source 条例 art. 29(2) items 2 and 3 */
interface Request {
  readonly description: string;
  readonly form: FormOfInformation;
  readonly delivery: Delivery;
}

/** 一件申请 as it is kept: the case, who filed it, what was asked. */
export interface Application {
  readonly disclosure: DisclosureCase;
  /** Pseudonym of the identity that filed it. */
  readonly owner: string;
  readonly submittedAt: Instant;
  readonly request: Request;
  /** 经办人 by member id; absent while nobody of the office did anything. */
  readonly handler?: string;
  /** Opens the sealed fields. @throws SealBrokenError */
  readonly person: () => Person;
  readonly attachments: () => readonly Attachment[];
}

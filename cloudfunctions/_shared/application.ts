import type { IdentityDocumentKind } from '@/domain/applicant/identity-document';
import type { DisclosureCase } from '@/domain/case/case';
import type { Instant } from '@/domain/calendar/instant';
import type { Delivery, FormOfInformation } from '@/domain/statute/provision';
import type { ConsentProof } from '@/domain/applicant/original';
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
  /** 录音、照片 that say what is wanted, by upload; what the office typed from them is the description. */
  readonly originals?: readonly string[] | undefined;
  /** 按原件录入, by member id. */
  readonly typed?: { readonly at: Instant; readonly by: string } | undefined;
  /** 代办: how the applicant's consent was recorded. */
  readonly consent?: { readonly uploadId: string; readonly kind: ConsentProof } | undefined;
  /** 代办的是监护人. */
  readonly guardian?: true | undefined;
  readonly form: FormOfInformation;
  readonly delivery: Delivery;
}

/** 登记: what an application has besides when the office entered it, or another agency passed it on. */
export interface Intake {
  /** 申请人没有从自己的微信提交: he is reached by phone or letter, and looks at his application by number and code. */
  readonly paper?: true;
  /** 口头申请: read back to the applicant, who agreed (art. 29(1)). */
  readonly oral?: { readonly readBack: true; readonly consent: true };
  /** 共同申请人 besides the first, whose column of table three counts. */
  readonly joint?: readonly string[];
  /** 代理人; his 授权委托书 is among the attachments. */
  readonly agent?: { readonly name: string; readonly phone: string; readonly paperId: string };
  /** Digest of the 查询码. */
  readonly queryHash?: string;
  /** 从哪个机关转来. */
  readonly forwardedFrom?: { readonly caseId: string; readonly agencyId: string; readonly agencyName: string; readonly number: string; readonly submittedAt: Instant };
  /** 年中上线时从台账转入. */
  readonly takenOver?: true;
}

/** 一件申请 as it is kept: the case, who filed it, what was asked. */
export interface Application {
  readonly disclosure: DisclosureCase;
  /** Pseudonym of the identity that filed it. */
  readonly owner: string;
  readonly submittedAt: Instant;
  readonly request: Request;
  /** 保管期限已满，个人信息删除了, and when; nothing more is done to it. */
  readonly erased?: { readonly at: Instant };
  /** 经办人 by member id; absent while nobody of the office did anything. */
  readonly handler?: string;
  /** Opens the sealed fields. @throws SealBrokenError */
  readonly person: () => Person;
  readonly attachments: () => readonly Attachment[];
  /** Absent for what was filed here by the applicant himself. @throws SealBrokenError */
  readonly intake?: () => Intake;
}

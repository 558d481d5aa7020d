import type { ApplicantKind } from '@/domain/applicant/kinds';
import type { ConsentProof } from '@/domain/applicant/original';
import type { CaseClock } from '@/domain/case/clock';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Actor, CaseEventType } from '@/domain/case/event';
import type { Remedy } from '@/domain/remedy/remedies';
import type { AnswerFacts } from '@/domain/statute/answer-facts';
import type { ReviewKind } from '@/domain/statute/reviews';
import type { LeafKey } from '@/domain/statute/leaves';
import type { ServiceWay } from '@/domain/statute/service';
import type { Delivery, FormOfInformation } from '@/domain/statute/provision';

export interface AttachmentView {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

/** What was asked, and how the answer is wanted. */
export interface RequestView {
  readonly description: string;
  /** 录音、照片 that say what is wanted, by upload. */
  readonly originals?: readonly string[];
  /** When the office typed the description from them. */
  readonly typedAt?: Instant;
  /** 代办: how the applicant's consent was recorded, by upload. */
  readonly consent?: { readonly uploadId: string; readonly kind: ConsentProof };
  /** 代办的是监护人. */
  readonly guardian?: true;
  readonly form: FormOfInformation;
  readonly delivery: Delivery;
  readonly attachments: readonly AttachmentView[];
}

/** Personal data with most of each value hidden: 张*三, 110105********002X. */
export interface MaskedApplicant {
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly documentLabel: string;
  readonly documentNumber: string;
  readonly phone: string;
  readonly contactName?: string;
  readonly email?: string;
  readonly address?: string;
  readonly helperName?: string;
  readonly helperPhone?: string;
}

/** One entry of 经过; `who` is a role or 你, never a name the reader may not see. */
export interface TimelineEntry {
  readonly type: CaseEventType;
  readonly at: Instant;
  readonly who: string;
  /** As what he did it. */
  readonly by: Actor['kind'];
  readonly note?: string;
  /** Of a review: which of the two. */
  readonly review?: ReviewKind;
  /** 交来的材料, by their uploads. */
  readonly files?: readonly string[];
}

/** 答复 as served. */
export interface AnswerView {
  /** 文号 of the letter, once it is issued. */
  readonly number?: string;
  readonly leaf: LeafKey;
  readonly reasons: string;
  /** 答复所依据的事实, as far as the applicant reads them. */
  readonly facts?: AnswerFacts;
  readonly way: ServiceWay;
  readonly answeredOn: CivilDate;
  /** 救济途径: what is open against it, until when, to whom. */
  readonly remedies: readonly Remedy[];
}

/** Fields every view of a case has. */
export interface CaseHead {
  readonly id: string;
  readonly number: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** 乔官镇: how the agency is called in a sentence. */
  readonly agencyShortName: string;
  readonly version: number;
  readonly clock: CaseClock;
}

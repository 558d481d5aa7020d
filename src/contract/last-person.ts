import './zod-setup';
import * as z from 'zod/mini';
import type { IdentityDocumentKind } from '@/domain/applicant/identity-document';
import type { ApplicantKind } from '@/domain/applicant/kinds';
import type { Exchange } from './reply';

export const lastPersonInput = z.strictObject({});

/** 上次申请时填的自己, in full, to nobody but himself. */
export interface LastPerson {
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly documentKind: IdentityDocumentKind;
  readonly documentNumber: string;
  readonly phone: string;
  readonly contactName?: string;
  readonly email?: string;
  readonly address?: string;
}

export interface LastPersonActions {
  /** 和上次一样; null for whoever has not applied for himself yet. */
  readonly lastPerson: Exchange<z.infer<typeof lastPersonInput>, LastPerson | null>;
}

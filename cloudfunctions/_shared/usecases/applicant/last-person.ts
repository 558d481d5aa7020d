import { ok } from '@/domain/result';
import type { LastPerson } from '@/contract/last-person';
import type { ApplicantCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from './applicant-cloud';

/** 和上次一样: whoever applied before need not type himself again; his own newest application, filed for himself, and nobody else's. */
export const lastPerson: UseCase<Record<string, never>, LastPerson | null, ApplicantCloud, ApplicantCall> = async (_input, { owner }, { cases }) => {
  const { items } = await cases.of(owner);
  // What somebody filed for another says nothing about himself.
  const own = items.find((one) => one.intake === undefined && one.request.guardian === undefined && one.request.consent === undefined && one.person().helperName === undefined);
  if (!own) return ok(null);
  const { name, documentKind, documentNumber, phone, contactName, email, address } = own.person();
  return ok({
    kind: own.disclosure.applicantKind, name, documentKind, documentNumber, phone,
    ...(contactName && { contactName }), ...(email && { email }), ...(address && { address }),
  });
};

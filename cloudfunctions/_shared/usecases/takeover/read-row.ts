import type * as z from 'zod/mini';
import { paperForm, type PaperForm } from '@/contract/application-form';
import type { ledgerRowsInput } from '@/contract/takeover';
import { checkIdentityDocument, identityDocumentsFor, type IdentityDocumentKind } from '@/domain/applicant/identity-document';
import { isOrganization, type ApplicantKind } from '@/domain/applicant/kinds';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { LedgerCells, LedgerColumnKey } from '@/domain/takeover/columns';
import { readLine, type LineProblem, type TakenLine } from '@/domain/takeover/taken-line';

export type LedgerRowInput = z.output<typeof ledgerRowsInput>['rows'][number];

/** A row as it was understood: what happened, and who asked for what. */
export type RowReading =
  | { readonly ok: true; readonly line: TakenLine; readonly form: PaperForm }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

const COLUMNS: Readonly<Record<string, LedgerColumnKey>> = {
  name: 'name', documentNumber: 'documentNumber', contactName: 'contactName', phone: 'phone', email: 'email', address: 'address', description: 'description',
};

/** 证件种类 is in no ledger: the usual one of the kind when it looks like one, right or wrong; else another paper. */
function documentKindOf(kind: ApplicantKind, number: string): IdentityDocumentKind {
  const [usual] = identityDocumentsFor(kind);
  return usual && (number === '' || /^[0-9A-Z]{18}$/i.test(number.trim()) || !checkIdentityDocument(kind, usual, number).message) ? usual : 'other';
}

/** The applicant and the wish in the form of the contract; what a ledger does not say stays empty. */
function formOf(cells: LedgerCells, kind: ApplicantKind): object {
  const { name = '', documentNumber = '', contactName = '', phone = '', email, address, description = '' } = cells;
  return {
    applicant: {
      kind, name, documentKind: documentKindOf(kind, documentNumber), documentNumber, phone,
      ...(isOrganization(kind) && { contactName }), ...(email && { email }), ...(address && { address }),
    },
    description, form: 'unstated', delivery: 'unstated', uploadIds: [],
  };
}

/** 一行台账: what is wrong with it, cell by cell, or what it says. */
export function readRow({ cells }: LedgerRowInput, today: CivilDate): RowReading {
  const given = Object.fromEntries(Object.entries(cells).filter(([, value]) => value?.trim())) as LedgerCells;
  const read = readLine(given);
  const form = paperForm.safeParse(formOf(given, read.ok ? read.line.kind : 'naturalPerson'));
  const wrong: LineProblem[] = read.ok ? [] : [...read.problems];
  for (const { path, message } of form.error?.issues ?? []) {
    const column = COLUMNS[String(path[path.length - 1])] ?? 'name';
    // What is missing altogether was said by the line itself.
    if (!wrong.some((problem) => problem.column === column)) wrong.push({ column, message });
  }
  if (form.success && form.data.applicant.documentNumber) {
    const { kind, documentKind, documentNumber } = form.data.applicant;
    const { message } = checkIdentityDocument(kind, documentKind, documentNumber, today);
    if (message) wrong.push({ column: 'documentNumber', message });
  }
  return read.ok && form.success && wrong.length === 0 ? { ok: true, line: read.line, form: form.data } : { ok: false, problems: wrong };
}

import { marked } from '../chain/case-chain';
import type { BlindIndex } from '../crypto/blind-index';
import type { Sealer } from '../crypto/sealer';
import type { Application, Person } from '../application';
import type { Instant } from '@/domain/calendar/instant';
import type { DisclosureCase } from '@/domain/case/case';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { PERSONAL_FIELDS, type CaseRecord } from './case-record';
import { openDecision, openEvents, sealDecision, sealEvents } from './event-seal';
import { openIntake, sealIntake } from './intake-record';
import { projectionOf } from './projection';

/** What turns an application into its document and back. */
export interface CaseKeys {
  readonly sealer: Sealer;
  readonly blind: BlindIndex;
  readonly calendar: WorkCalendar;
}

const place = (id: string, field: string) => ({ collection: 'cases', id, field });

function sealPerson(id: string, person: Person, sealer: Sealer): CaseRecord['person'] {
  const fields = PERSONAL_FIELDS.flatMap((field) => {
    const value = person[field];
    return value === undefined ? [] : [[field, sealer.seal(value, place(id, field))] as const];
  });
  return { documentKind: person.documentKind, ...(Object.fromEntries(fields) as Omit<CaseRecord['person'], 'documentKind'>) };
}

function openPerson({ _id: id, person }: CaseRecord, sealer: Sealer): Person {
  const fields = PERSONAL_FIELDS.flatMap((field) => {
    const value = person[field];
    return value === undefined ? [] : [[field, sealer.open(value, place(id, field))] as const];
  });
  return { documentKind: person.documentKind, ...(Object.fromEntries(fields) as Omit<Person, 'documentKind'>) };
}

/** The case itself under the document's own id. @param record its document of before */
function factsOf({ id, events, decision, withoutEffect, ...facts }: DisclosureCase, keys: Pick<CaseKeys, 'sealer' | 'blind'>, record?: CaseRecord) {
  return {
    _id: id, ...facts, events: sealEvents(id, events, keys, record?.chain && record.events), ...(decision && { decision: sealDecision(id, decision, keys.sealer) }),
    ...(withoutEffect && { withoutEffect: [...withoutEffect] }),
  };
}

/** 经办人 of a case that was given to nobody: the first of the office to do something with it. */
const firstOfOffice = ({ events }: DisclosureCase): string | undefined =>
  events.flatMap(({ by }) => (by.kind === 'staff' ? [by.memberId] : []))[0];

function handlerOf(disclosure: DisclosureCase, given?: string): { readonly handler?: string } {
  // Practice is nobody's work.
  const handler = disclosure.practice ? undefined : given ?? firstOfOffice(disclosure);
  return handler ? { handler } : {};
}

const sealAttachments = ({ disclosure: { id }, attachments }: Pick<Application, 'disclosure' | 'attachments'>, sealer: Sealer): CaseRecord['attachments'] =>
  attachments().map((file) => ({ ...file, name: sealer.seal(file.name, place(id, `attachment.${file.uploadId}`)) }));

/** The document of a new application; names and numbers leave here sealed. @param at the moment it is written, where that is not the one of its last event */
export function newCaseRecord(application: Application, keys: CaseKeys, at?: Instant): CaseRecord {
  const { sealer, blind, calendar } = keys;
  const { disclosure, owner, submittedAt, request } = application;
  const { id, agencyId } = disclosure;
  const person = application.person();
  const intake = application.intake?.();
  return marked(blind, {
    ...factsOf(disclosure, keys), owner, submittedAt, request,
    person: sealPerson(id, person, sealer),
    attachments: sealAttachments(application, sealer),
    ...handlerOf(disclosure, application.handler),
    ...(intake && { intake: sealIntake(id, intake, sealer) }),
    blind: {
      name: blind.of(agencyId, 'name', person.name),
      documentNumber: blind.of(agencyId, 'documentNumber', person.documentNumber),
      phone: blind.of(agencyId, 'phone', person.phone),
    },
    projection: projectionOf(disclosure, application, calendar, at),
  });
}

/** The same document after an event; what is sealed stays sealed as it is. */
export function advancedRecord(record: CaseRecord, application: Application, keys: CaseKeys): CaseRecord {
  const { disclosure, submittedAt } = application;
  const { owner, request, person, attachments, blind, handler, intake } = record;
  return marked(keys.blind, {
    ...factsOf(disclosure, keys, record), owner, submittedAt, request, person, attachments, ...handlerOf(disclosure, handler), ...(intake && { intake }), blind,
    projection: projectionOf(disclosure, application, keys.calendar),
  });
}

/** The same document after 修改申请: what is asked and its files as they are now; the person stays. */
export function editedRecord(record: CaseRecord, application: Application, keys: CaseKeys): CaseRecord {
  return marked(keys.blind, { ...advancedRecord(record, application, keys), request: application.request, attachments: sealAttachments(application, keys.sealer) });
}

/** The same document with the chain it does not have yet, as written at a moment. @throws SealBrokenError */
export function chainedRecord(record: CaseRecord, keys: CaseKeys, at: Instant): CaseRecord {
  const { disclosure } = applicationOf(record, keys);
  return marked(keys.blind, { ...record, events: sealEvents(record._id, disclosure.events, keys), projection: projectionOf(disclosure, record, keys.calendar, at) });
}

export function applicationOf(record: CaseRecord, { sealer }: Pick<CaseKeys, 'sealer'>): Application {
  const { _id: id, agencyId, number, applicantKind, practice, splitFrom, events, version, state, withoutEffect, receivedOn, decision, outcome, closedOn, intake } = record;
  return {
    disclosure: {
      id, agencyId, number, applicantKind, events: openEvents(id, events, sealer), version, state,
      ...(practice && { practice }), ...(splitFrom && { splitFrom }), ...(withoutEffect && { withoutEffect }),
      ...(receivedOn && { receivedOn }), ...(decision && { decision: openDecision(id, decision, sealer) }), ...(outcome && { outcome }), ...(closedOn && { closedOn }),
    },
    owner: record.owner,
    submittedAt: record.submittedAt,
    request: record.request,
    ...(record.erased && { erased: record.erased }),
    ...(record.handler && { handler: record.handler }),
    person: () => openPerson(record, sealer),
    ...(intake && { intake: () => openIntake(id, intake, sealer) }),
    attachments: () => record.attachments.map((file) => ({ ...file, name: sealer.open(file.name, place(id, `attachment.${file.uploadId}`)) })),
  };
}

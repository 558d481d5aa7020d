import { isWhole, marked } from '../chain/case-chain';
import type { Sealer } from '../crypto/sealer';
import type { CaseKeys } from '../repositories/case-mapping';
import { applicationOf } from '../repositories/case-mapping';
import type { CaseRecord } from '../repositories/case-record';
import { projectionOf } from '../repositories/projection';
import type { Instant } from '@/domain/calendar/instant';
import { erasedDecision, erasedEvents } from './erased-events';
import { ERASED_WORDS } from './without-words';

/** Fits nothing anybody could look for, and no other erased case. */
const nobody = (id: string): string => `erased.${id}`;

const withoutCode = ({ queryHash: _code, ...intake }: NonNullable<CaseRecord['intake']>) => intake;

/** The parts of a case that name people, each with nothing but the mark in it. */
function withoutPeople({ person, attachments, intake, ...rest }: CaseRecord, sealer: Sealer): CaseRecord {
  const { _id: id } = rest;
  const mark = (field: string) => sealer.seal(ERASED_WORDS, { collection: 'cases', id, field });
  const { documentKind, ...fields } = person;
  return {
    ...rest,
    person: { documentKind, ...Object.fromEntries(Object.keys(fields).map((field) => [field, mark(field)])) } as CaseRecord['person'],
    attachments: attachments.map((file) => ({ ...file, name: mark(`attachment.${file.uploadId}`) })),
    // The 查询码 goes with what it showed.
    ...(intake && { intake: {
      ...withoutCode(intake), ...(intake.joint && { joint: intake.joint.map((_, index) => mark(`intake.joint.${index}`)) }),
      ...(intake.agent && { agent: { ...intake.agent, name: mark('intake.agent.name'), phone: mark('intake.agent.phone') } }),
    } }),
  };
}

/**
 * 删除个人信息 of an application past its term: who asked, what he wrote, what others wrote about him, by whom he is found.
 * Its number, days, kinds and outcome stay, so that every table and every chain is what it was; the events keep the
 * digests of what they said.
 */
export function erasedCase(record: CaseRecord, at: Instant, { sealer, blind, calendar }: CaseKeys): CaseRecord {
  const { _id: id, events, decision } = record;
  const erased: CaseRecord = {
    ...withoutPeople(record, sealer),
    owner: nobody(id), blind: { name: nobody(id), documentNumber: nobody(id), phone: nobody(id) },
    request: { ...record.request, description: ERASED_WORDS },
    events: erasedEvents(id, events, sealer), ...(decision && { decision: erasedDecision(id, decision, sealer) }),
    erased: { at },
  };
  const application = applicationOf(erased, { sealer });
  const written = { ...erased, projection: projectionOf(application.disclosure, application, calendar, at) };
  // One from before there were chains gets its own from the clock, like every other; one that was changed by hand keeps the mark it does not fit.
  return record.chain && isWhole(blind, { ...record, chain: record.chain }) ? marked(blind, written) : written;
}

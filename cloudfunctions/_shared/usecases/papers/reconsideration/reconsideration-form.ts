import type { Download } from '@/contract/letters';
import { isOrganization } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { civilDateAt } from '@/domain/calendar/instant';
import { caseClock } from '@/domain/case/clock';
import { factsOf } from '@/domain/case/facts';
import { authorityOf } from '@/domain/remedy/authority';
import { knownOn } from '@/domain/remedy/known-on';
import { reconsiderationForm as formOf, type ReconsiderationFacts } from '@/domain/remedy/reconsideration-form';
import { LEAF_GROUPS, LEAVES } from '@/domain/statute/leaves';
import { LETTERS } from '@/domain/statute/letters';
import type { Application } from '../../../application';
import { reconsiderationDocument } from '../../../documents/reconsideration-docx';
import type { OwnApplicationCall } from '../../../entry/applicant';
import { refuse } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import type { UseCase } from '../../../serving/call';
import { silenceRemedies } from '../../../views/acting';
import type { PapersCloud } from '../papers-cloud';
import { temporaryFile } from '../temporary-file';
import { servedEvent, servesBy } from '../letters/served';

const NOTHING_YET = refuse('nothingToContest', '这件申请还没有答复，也没有过答复期限，现在不用申请行政复议。');

/** The answer that was served last, by its letter. */
async function answerOf({ disclosure }: Application, { letters }: PapersCloud): Promise<ReconsiderationFacts['answer']> {
  const { served } = factsOf(disclosure);
  if (!served || !disclosure.decision) return undefined;
  const letter = (await letters.of(disclosure.id)).findLast((one) => servesBy(one) === 'answer' && servedEvent({ disclosure }, one) !== undefined);
  const { group, label } = LEAVES[disclosure.decision.leaf];
  const known = knownOn(served);
  return {
    title: letter ? LETTERS[letter.kind].title : '政府信息公开申请答复', ...(letter?.number && { number: letter.number }), on: letter?.on ?? served.answeredOn,
    outcome: label === LEAF_GROUPS[group].label ? label : `${LEAF_GROUPS[group].label}（${label}）`, ...(known && { knownOn: known }),
  };
}

function agencyFacts({ name, contact }: Agency): ReconsiderationFacts['agency'] {
  return { name, ...(contact && { address: contact.address, phone: contact.phone }) };
}

/** 行政复议申请书, with the facts of the own application; made anew each time, and kept for nobody. */
export const reconsiderationForm: UseCase<{ readonly id: string }, Download, PapersCloud, OwnApplicationCall> = async (_input, call, cloud) => {
  const { application, today } = call;
  const { disclosure, request, submittedAt } = application;
  const agency = await cloud.agencies.find(disclosure.agencyId);
  if (!agency) throw new Error(`agency ${disclosure.agencyId} of a case is missing`);
  const answer = await answerOf(application, cloud);
  const asOf = { calendar: cloud.calendar, today };
  if (!answer && !silenceRemedies(disclosure, agency, asOf)) return NOTHING_YET;
  const { name, documentKind, documentNumber, phone, address, contactName } = application.person();
  const { dueOn } = caseClock(disclosure, cloud.calendar, today);
  const { reconsiderationAuthority: authorityName, level: agencyLevel } = agency;
  const { authority } = authorityOf({ outcome: disclosure.decision?.leaf ?? 'noAnswer', agencyLevel, servedOnline: false, madeOn: answer?.on ?? today, ...(authorityName && { authorityName }) });
  const form = formOf({
    applicant: {
      name, organization: isOrganization(disclosure.applicantKind), document: { label: IDENTITY_DOCUMENTS[documentKind].label, number: documentNumber },
      phone, ...(address && { address }), ...(contactName && { contactName }),
    },
    agency: agencyFacts(agency), authority,
    request: { number: disclosure.number, submittedOn: civilDateAt(submittedAt), description: request.description },
    ...(answer ? { answer } : dueOn && { dueOn }),
  });
  return temporaryFile(await reconsiderationDocument(form, name), `${form.title}.docx`, 'forms', call, cloud);
};

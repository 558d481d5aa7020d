import { yearOf } from '@/domain/calendar/civil-date';
import { openCase, transition } from '@/domain/case/transition';
import { ok } from '@/domain/result';
import type { Forwarding } from '@/contract/intake';
import type { StaffCase } from '@/contract/staff';
import type { Application, Intake } from '../../application';
import type { CaseCall } from '../../entry/staff';
import { refuse, refuseByRule, STALE, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { UseCase } from '../../serving/call';
import { NUMBER_TRIES } from '../filing/file-application';
import { caseViewFor } from '../staff/case-view';
import { draftAnswer } from '../staff/draft-answer';
import type { StaffCloud } from '../staff/staff-cloud';
import { entryOf } from '../staff/step';
import { howToForward, othersOf, targetOf, toldAs } from './forward-target';

interface Forward { readonly id: string; readonly version: number; readonly toAgencyId: string; readonly reason: string; readonly phone?: string | undefined; readonly contraryToWizard?: string | undefined }

const NOT_NOW = refuse('notForwardable', '这件申请现在不能转送：已经转过、撤回、拆分，或者答复正在审核。请刷新后核对。');
const PRACTICE = refuse('practice', '练习件不会真的转给别的机关，请用真实的申请办理。');

/** 能转给谁、怎么转. */
export const forwardTargets: UseCase<{ readonly id: string }, Forwarding, StaffCloud, CaseCall> = async (_input, { application, agency }, { agencies }) => {
  const how = howToForward(application.disclosure);
  if (!how) return NOT_NOW;
  const targets = await othersOf(agency, agencies);
  return ok({ how, targets: targets.map(({ id, name, contact }) => ({ agencyId: id, name, ...(contact && { phone: contact.phone }) })) });
};

/** The application as the agency it goes to gets it: its own number, its own clock from its own confirmation, the stamp of the first as information. */
function there(application: Application, from: Agency, target: Agency, number: string, { at, blind }: Pick<CaseCall, 'at'> & Pick<StaffCloud, 'blind'>): Application {
  const { disclosure, owner, request, person, attachments, intake } = application;
  const { paper, oral, joint, agent } = intake?.() ?? {};
  const told: Intake = {
    ...(paper && { paper }), ...(oral && { oral }), ...(joint && { joint }), ...(agent && { agent }),
    forwardedFrom: { caseId: disclosure.id, agencyId: from.id, agencyName: from.name, number: disclosure.number, submittedAt: application.submittedAt },
  };
  return {
    disclosure: openCase(
      { id: blind.idFrom('case', 'forwarded', disclosure.id, target.id), agencyId: target.id, number, applicantKind: disclosure.applicantKind },
      // The wish is the applicant's; who passed it on stands in the record of the sending agency.
      { type: 'submitted', at, by: { kind: 'applicant' }, channel: 'transferred' },
    ),
    owner, submittedAt: at, request, person, attachments, intake: () => told,
  };
}

/** Both cases in one write; a number that came to nothing is 作废, and one that a line of a ledger had first makes way for the next. */
async function move(input: Forward, to: { readonly target: Agency; readonly phone: string }, call: CaseCall, cloud: StaffCloud, tries = NUMBER_TRIES): Promise<Outcome<StaffCase>> {
  const { version, reason } = input;
  const { target, phone } = to;
  const { application, agency, at, today } = call;
  const { disclosure } = application;
  const forwarded = (number: string) => transition(disclosure, { type: 'forwarded', ...entryOf(call), on: today, toAgencyId: target.id, to: toldAs(target, phone), number, reason }, cloud.calendar);
  // Refused before any number is taken.
  const asked = disclosure.version === version ? forwarded('待取号') : undefined;
  if (!asked) return STALE;
  if (!asked.ok) return refuseByRule(asked.error);
  const number = await cloud.numbers.take({ agencyId: target.id, year: yearOf(today), prefix: target.numberPrefix }, at);
  const done = forwarded(number.text);
  if (!done.ok) return refuseByRule(done.error);
  const after: Application = { ...application, disclosure: done.value };
  const arrived = there(application, agency, target, number.text, { at, blind: cloud.blind });
  const written = await cloud.cases.forward(disclosure, after, { application: arrived, number });
  if (written === 'saved') return ok(await caseViewFor(after, call, cloud));
  if (written === 'numberVoid' && tries > 1) return move(input, to, call, cloud, tries - 1);
  await cloud.numbers.annul(number, 'notFiled', at);
  return STALE;
}

/** 转送 to the agency that is responsible, by the way that is lawful now: see {@link howToForward}. @source 条例 arts. 31, 36(5) */
export const forwardCase: UseCase<Forward, StaffCase, StaffCloud, CaseCall> = async (input, call, cloud) => {
  const { application, agency } = call;
  if (application.disclosure.practice) return PRACTICE;
  const how = howToForward(application.disclosure);
  if (!how) return application.disclosure.version === input.version ? NOT_NOW : STALE;
  const to = await targetOf(agency, input.toAgencyId, input.phone, cloud.agencies);
  if (!to.ok) return to;
  if (how !== 'answer') return move(input, to.value, call, cloud);
  const responsibleAgency = toldAs(to.value.target, to.value.phone);
  const { reason, contraryToWizard } = input;
  const drafted = await draftAnswer(call, input.version, {
    leaf: 'cannotProvide.notHeld', reasons: `申请公开的信息不属于本机关负责公开。${reason}`, facts: { responsibleAgency, ...(contraryToWizard && { contraryToWizard }) },
  }, cloud);
  return drafted.ok || drafted.error.code !== 'contraryToWizard' ? drafted : { ok: false, error: { ...drafted.error, field: 'contraryToWizard' } };
};

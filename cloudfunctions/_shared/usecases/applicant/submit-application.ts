import type * as z from 'zod/mini';
import type { Receipt, submitApplicationInput } from '@/contract/applicant';
import { LIMITS } from '@/contract/limits';
import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { Channel } from '@/domain/statute/channels';
import type { ApplicantCall } from '../../entry/applicant';
import { NOT_FOUND, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { receiptView } from '../../views/receipt';
import type { Application, Attachment } from '../../application';
import type { Agency } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { ApplicantCloud } from './applicant-cloud';
import { chosenUploads } from './chosen-uploads';
import { fileApplication } from '../filing/file-application';
import { personOf } from '../filing/person-of';
import { newApplication, type Filing } from './new-application';
import { agencyOf } from './own-agency';
import { takesNone } from './takes-none';
import { pauseFor } from './pace';
import { guardianMissing, impossibleHolder } from './possible-holder';
import { wrongOriginal } from './originals';

type SubmitApplication = z.output<typeof submitApplicationInput>;

/**
 * 提交申请. The id of the case follows from the owner and the key of the phone, so the same key — at once, after a
 * lost reply or an hour later — gives the same application and the same receipt.
 */
export const submitApplication: UseCase<SubmitApplication, Receipt, ApplicantCloud, ApplicantCall> = async (input, call, cloud) => {
  const { cases, calendar } = cloud;
  const id = cloud.blind.idFrom('case', call.owner, input.key);
  const latest = await cases.latestOf(call.owner, LIMITS.submissionsBeforePause);
  const known = latest.some((one) => one.id === id) ? await cases.find(id) : undefined;
  if (known) return receiptAgain(known, input, call.today, cloud);
  const ready = await readiness(input, call, latest, cloud);
  if (!ready.ok) {
    // What was filed long before is there, whatever stands against filing it now.
    const before = await cases.find(id);
    return before ? receiptAgain(before, input, call.today, cloud) : ready;
  }
  const { agency, attachments } = ready.value;
  const filing: Filing = { id, agencyId: agency.id, owner: call.owner, form: input.form, attachments, at: call.at, channel: channelOf(call.identity) };
  const series = { agencyId: agency.id, prefix: agency.numberPrefix, year: yearOf(call.today) };
  const filed = await fileApplication((number) => newApplication(filing, number), series, call.at, (application, number) => {
    const under = { number, ...(input.draftId && { draftId: input.draftId }) };
    // Files belong to one application only, so that they are bound in the same write.
    return attachments.length > 0 ? cases.register(application, under) : cases.file(application, under);
  }, cloud);
  if (!filed.ok) return filed;
  if (filed.value.before) return receiptAgain(filed.value.application, input, call.today, cloud);
  return ok(receiptView(filed.value.application, agency, { calendar, today: call.today }));
};

interface Ready { readonly agency: Agency; readonly attachments: readonly Attachment[] }

/** Whether it can be filed now, or what stands against it. */
async function readiness({ agencyId, form }: SubmitApplication, call: ApplicantCall, latest: Awaited<ReturnType<CaseRepository['latestOf']>>, { agencies, uploads }: ApplicantCloud): Promise<Outcome<Ready>> {
  const impossible = impossibleHolder(form, call.today) ?? guardianMissing(form, call.today);
  if (impossible) return impossible;
  const taking = async (agency: Agency | undefined): Promise<Outcome<Agency>> =>
    (agency ? await takesNone(agency, channelOf(call.identity), call.today, agencies) ?? ok(agency) : NOT_FOUND.agency);
  const believed = await taking(await agencies.find(agencyId));
  // Nobody is turned away by how the agency was a moment ago.
  const now = believed.ok ? believed : await taking((await agencies.some([agencyId]))[0]);
  if (!now.ok) return now;
  const pause = pauseFor(latest, call.at, call.today);
  if (pause) return pause;
  const chosen = await chosenUploads(form.uploadIds, call.owner, uploads);
  if (!chosen.ok) return chosen;
  return wrongOriginal(form, chosen.value) ?? ok({ agency: now.value, attachments: chosen.value });
}

/** After a lost reply the phone may have saved the draft once more; what is filed must not stand among the drafts. */
async function receiptAgain(known: Application, { draftId, form }: SubmitApplication, today: CivilDate, cloud: ApplicantCloud): Promise<Outcome<Receipt>> {
  if (draftId) await cloud.drafts.remove(known.owner, draftId);
  const receipt = receiptView(known, await agencyOf(known, cloud), { calendar: cloud.calendar, today });
  return ok({ ...receipt, ...(isOther(known, form) && { filedOther: true as const }) });
}

/** Whether it says something else than what was filed; what was changed by the book since, on either side, is no difference. */
function isOther({ disclosure, request, person, attachments }: Application, form: SubmitApplication['form']): boolean {
  if (request.typed || disclosure.events.some(({ type }) => type === 'requestEdited')) return false;
  const said = (wanted: object, who: object, files: readonly string[]) => JSON.stringify([Object.entries({ ...wanted, ...who }).sort(), [...files].sort()]);
  const { description, form: shape, delivery } = request;
  return said({ description, shape, delivery }, person(), attachments().map(({ uploadId }) => uploadId))
    !== said({ description: form.description, shape: form.form, delivery: form.delivery }, personOf(form), form.uploadIds);
}

/** The web build signs in with an account of its own, the mini-program with WeChat. */
const channelOf = (identity: string | undefined): Channel => (identity?.startsWith('wx:') ? 'miniProgram' : 'web');

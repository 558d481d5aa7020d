import type * as z from 'zod';
import type { Receipt, submitApplicationInput } from '@/contract/applicant';
import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { Channel } from '@/domain/statute/channels';
import type { ApplicantCall } from '../../entry/applicant';
import { NOT_FOUND, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { receiptView } from '../../views/receipt';
import type { Application } from '../../application';
import type { ApplicantCloud } from './applicant-cloud';
import { chosenUploads, UPLOAD_GONE } from './chosen-uploads';
import { newApplication, type Filing } from './new-application';
import { agencyOf } from './own-agency';
import { pauseFor } from './pace';
import { impossibleHolder } from './possible-holder';

/** How often a number may turn out to be taken back before this is a fault. */
const NUMBER_TRIES = 5;

type SubmitApplication = z.output<typeof submitApplicationInput>;

/**
 * 提交申请. The id of the case follows from the owner and the key of the phone, so the same key — at once, after a
 * lost reply or an hour later — gives the same application and the same receipt.
 */
export const submitApplication: UseCase<SubmitApplication, Receipt, ApplicantCloud, ApplicantCall> = async (input, call, cloud) => {
  const { cases, agencies, calendar } = cloud;
  const id = cloud.blind.idFrom('case', call.owner, input.key);
  const known = await cases.find(id);
  if (known) return receiptAgain(known, input.draftId, call.today, cloud);
  const impossible = impossibleHolder(input.form, call.today);
  if (impossible) return impossible;
  const agency = await agencies.find(input.agencyId);
  if (!agency) return NOT_FOUND.agency;
  const pause = await pauseFor(call.owner, call.at, call.today, cases);
  if (pause) return pause;
  const chosen = await chosenUploads(input.form.uploadIds, call.owner, cloud.uploads);
  if (!chosen.ok) return chosen;
  const filing = { id, agencyId: agency.id, owner: call.owner, form: input.form, attachments: chosen.value, at: call.at, channel: channelOf(call.identity) };
  const filed = await file(filing, { prefix: agency.numberPrefix, year: yearOf(call.today) }, input.draftId, cloud);
  return filed.ok ? ok(receiptView(filed.value, agency, { calendar, today: call.today })) : filed;
};

/** After a lost reply the phone may have saved the draft once more; what is filed must not stand among the drafts. */
async function receiptAgain(known: Application, draftId: string | undefined, today: CivilDate, cloud: ApplicantCloud): Promise<Outcome<Receipt>> {
  if (draftId) await cloud.drafts.remove(known.owner, draftId);
  return ok(receiptView(known, await agencyOf(known, cloud), { calendar: cloud.calendar, today }));
}

/** The web build signs in with an account of its own, the mini-program with WeChat. */
const channelOf = (identity: string | undefined): Channel => (identity?.startsWith('wx:') ? 'miniProgram' : 'web');

/** Takes a number, then writes the case under it; a number that came to nothing is recorded as 作废. */
async function file(filing: Filing, { prefix, year }: { readonly prefix: string; readonly year: number }, draftId: string | undefined, cloud: ApplicantCloud): Promise<Outcome<Application>> {
  const { cases, numbers } = cloud;
  for (let left = NUMBER_TRIES; left > 0; left -= 1) {
    const number = await numbers.take({ agencyId: filing.agencyId, year, prefix }, filing.at);
    const application = newApplication(filing, number.text);
    switch (await cases.register(application, { number, ...(draftId ? { draftId } : {}) })) {
      case 'registered': return ok(application);
      case 'numberVoid': continue;
      case 'uploadGone':
        await numbers.annul(number, 'notFiled', filing.at);
        return UPLOAD_GONE;
      case 'alreadyRegistered': {
        await numbers.annul(number, 'submittedTwice', filing.at);
        const first = await cases.find(filing.id);
        if (first && draftId) await cloud.drafts.remove(filing.owner, draftId);
        if (first) return ok(first);
        throw new Error('a registered case cannot be found');
      }
    }
  }
  throw new Error(`no number could be kept in ${NUMBER_TRIES} tries`);
}

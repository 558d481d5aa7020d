import { applicationInput, draftInput, listApplicationsInput, listDraftsInput, meInput, saveDraftInput, submitApplicationInput, withdrawInput, type ApplicantActions } from '@/contract/applicant';
import { allowPushInput, inboxInput, markReadInput } from '@/contract/inbox';
import { noteFindingInput } from '@/contract/finding';
import { lastPersonInput } from '@/contract/last-person';
import { asOwner, onOwnApplication, signedIn } from '../_shared/entry/applicant';
import { action, type ActionTable } from '../_shared/function';
import type { ApplicantCloud } from '../_shared/usecases/applicant/applicant-cloud';
import { deleteDraft } from '../_shared/usecases/applicant/delete-draft';
import { getApplication } from '../_shared/usecases/applicant/get-application';
import { getDraft } from '../_shared/usecases/applicant/get-draft';
import { getReceipt } from '../_shared/usecases/applicant/get-receipt';
import { allowPush, inbox, markRead } from '../_shared/usecases/applicant/inbox';
import { listApplications } from '../_shared/usecases/applicant/list-applications';
import { listDrafts } from '../_shared/usecases/applicant/list-drafts';
import { me } from '../_shared/usecases/applicant/me';
import { lastPerson } from '../_shared/usecases/applicant/last-person';
import { noteFinding } from '../_shared/usecases/applicant/note-finding';
import { saveDraft } from '../_shared/usecases/applicant/save-draft';
import { submitApplication } from '../_shared/usecases/applicant/submit-application';
import { withdraw } from '../_shared/usecases/applicant/withdraw';

/** 一打开、一提交就要的: what the function holds from its start. */
export const front = {
  me: action(meInput, signedIn(me)),
  saveDraft: action(saveDraftInput, signedIn(saveDraft)),
  listDrafts: action(listDraftsInput, signedIn(listDrafts)),
  getDraft: action(draftInput, asOwner(getDraft)),
  deleteDraft: action(draftInput, asOwner(deleteDraft)),
  submitApplication: action(submitApplicationInput, signedIn(submitApplication)),
  lastPerson: action(lastPersonInput, signedIn(lastPerson)),
  noteFinding: action(noteFindingInput, signedIn(noteFinding)),
  getReceipt: action(applicationInput, onOwnApplication(getReceipt)),
  listApplications: action(listApplicationsInput, signedIn(listApplications)),
  getApplication: action(applicationInput, onOwnApplication(getApplication)),
  withdraw: action(withdrawInput, onOwnApplication(withdraw)),
  inbox: action(inboxInput, signedIn(inbox)),
  markRead: action(markReadInput, signedIn(markRead)),
  allowPush: action(allowPushInput, signedIn(allowPush)),
} satisfies Partial<ActionTable<ApplicantActions, ApplicantCloud>>;

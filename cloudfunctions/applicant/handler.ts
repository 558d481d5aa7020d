import type * as z from 'zod';
import {
  addMaterialInput, answerCorrectionInput, confirmReceivedInput, editRequestInput, giveReasonsInput, ownFileInput, ownLetterFileInput, ownLetterInput, tellPaymentInput,
} from '@/contract/acting';
import {
  applicationInput, checkUploadInput, draftInput, listApplicationsInput, listDraftsInput, meInput, prepareUploadInput,
  removeUploadInput, saveDraftInput, submitApplicationInput, withdrawInput, type ApplicantActions, type Upload,
} from '@/contract/applicant';
import { deleteMyDataInput, myDataInput } from '@/contract/my-data';
import { allowPushInput, inboxInput, markReadInput } from '@/contract/inbox';
import { noteFindingInput } from '@/contract/finding';
import { lastPersonInput } from '@/contract/last-person';
import { myRequestsInput, requestInput, submitRequestInput } from '@/contract/requests';
import { applicantCloud } from '../_shared/clouds/applicant';
import { sharedPace } from '../_shared/clouds/paces';
import { onOwnRequest } from '../_shared/entry/request';
import { asOwner, onOwnApplication, signedIn } from '../_shared/entry/applicant';
import { action, serve, type ActionTable } from '../_shared/function';
import { addMaterial, answerCorrection, giveReasons, tellPayment } from '../_shared/usecases/acting/acts';
import { editRequest } from '../_shared/usecases/acting/edit-request';
import { confirmReceived } from '../_shared/usecases/acting/confirm-received';
import { ownFile, ownLetterFile, readOwnLetter } from '../_shared/usecases/acting/read-own-letter';
import { deleteMyData, myData } from '../_shared/usecases/mine/my-data';
import type { ApplicantCloud } from '../_shared/usecases/applicant/applicant-cloud';
import { checkUpload } from '../_shared/usecases/applicant/check-upload';
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
import { prepareUpload } from '../_shared/usecases/applicant/prepare-upload';
import { removeUpload } from '../_shared/usecases/applicant/remove-upload';
import { saveDraft } from '../_shared/usecases/applicant/save-draft';
import { submitApplication } from '../_shared/usecases/applicant/submit-application';
import { withdraw } from '../_shared/usecases/applicant/withdraw';
import { myRequest, myRequestLetter, myRequests } from '../_shared/usecases/requests/own-requests';
import { submitRequest } from '../_shared/usecases/requests/submit-request';

/** 申请人端的全部入口；一行一个动作。 */
export const actions: ActionTable<ApplicantActions, ApplicantCloud> = {
  me: action(meInput, signedIn(me)),
  saveDraft: action(saveDraftInput, signedIn(saveDraft)),
  listDrafts: action(listDraftsInput, signedIn(listDrafts)),
  getDraft: action(draftInput, asOwner(getDraft)),
  deleteDraft: action(draftInput, asOwner(deleteDraft)),
  prepareUpload: action(prepareUploadInput, signedIn<z.output<typeof prepareUploadInput>, { readonly uploadId: string; readonly cloudPath: string }, ApplicantCloud>(prepareUpload)),
  checkUpload: action(checkUploadInput, asOwner<z.output<typeof checkUploadInput>, Upload, ApplicantCloud>(checkUpload)),
  removeUpload: action(removeUploadInput, asOwner(removeUpload)),
  submitApplication: action(submitApplicationInput, signedIn(submitApplication)),
  lastPerson: action(lastPersonInput, signedIn(lastPerson)),
  noteFinding: action(noteFindingInput, signedIn(noteFinding)),
  getReceipt: action(applicationInput, onOwnApplication(getReceipt)),
  listApplications: action(listApplicationsInput, signedIn(listApplications)),
  getApplication: action(applicationInput, onOwnApplication(getApplication)),
  withdraw: action(withdrawInput, onOwnApplication(withdraw)),
  editRequest: action(editRequestInput, onOwnApplication(editRequest)),
  answerCorrection: action(answerCorrectionInput, onOwnApplication(answerCorrection)),
  giveReasons: action(giveReasonsInput, onOwnApplication(giveReasons)),
  tellPayment: action(tellPaymentInput, onOwnApplication(tellPayment)),
  addMaterial: action(addMaterialInput, onOwnApplication(addMaterial)),
  confirmReceived: action(confirmReceivedInput, onOwnApplication(confirmReceived)),
  readOwnLetter: action(ownLetterInput, onOwnApplication(readOwnLetter)),
  ownLetterFile: action(ownLetterFileInput, onOwnApplication(ownLetterFile)),
  ownFile: action(ownFileInput, onOwnApplication(ownFile)),
  myData: action(myDataInput, signedIn(myData)),
  deleteMyData: action(deleteMyDataInput, signedIn(deleteMyData)),
  inbox: action(inboxInput, signedIn(inbox)),
  markRead: action(markReadInput, signedIn(markRead)),
  allowPush: action(allowPushInput, signedIn(allowPush)),
  submitRequest: action(submitRequestInput, signedIn(submitRequest)),
  myRequests: action(myRequestsInput, signedIn(myRequests)),
  myRequest: action(requestInput, onOwnRequest(myRequest)),
  myRequestLetter: action(requestInput, onOwnRequest(myRequestLetter)),
};

export const main = serve({ ...actions }, { name: 'applicant', cloud: applicantCloud, pace: sharedPace('applicant'), calendar: ({ calendar }) => calendar });

import { addMaterialInput, answerCorrectionInput, confirmReceivedInput, editRequestInput, giveReasonsInput, ownFileInput, ownLetterFileInput, ownLetterInput, tellPaymentInput } from '@/contract/acting';
import type { ApplicantActions } from '@/contract/applicant';
import { deleteMyDataInput, myDataInput } from '@/contract/my-data';
import { onOwnApplication, signedIn } from '../../_shared/entry/applicant';
import { action, type ActionTable } from '../../_shared/function';
import { addMaterial, answerCorrection, giveReasons, tellPayment } from '../../_shared/usecases/acting/acts';
import { editRequest } from '../../_shared/usecases/acting/edit-request';
import { confirmReceived } from '../../_shared/usecases/acting/confirm-received';
import { ownFile, ownLetterFile, readOwnLetter } from '../../_shared/usecases/acting/read-own-letter';
import { deleteMyData, myData } from '../../_shared/usecases/mine/my-data';
import type { ApplicantCloud } from '../../_shared/usecases/applicant/applicant-cloud';

/** 办理中的申请人: what he does after he has applied, his letters and his data. */
export const actions = {
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
} satisfies Partial<ActionTable<ApplicantActions, ApplicantCloud>>;

import {
  attachmentInput, caseInput, confirmReceiptInput, decideInput, returnDraftInput, reviewInput,
  serveInput, signInput, unmaskInput, whoAmIInput, type StaffActions,
} from '@/contract/staff';
import { allowPushInput, markReadInput, staffInboxInput } from '@/contract/inbox';
import { searchCasesInput, workbenchInput } from '@/contract/workbench';
import { countyOverviewInput, importNoticeInput, previewNoticeInput } from '@/contract/county';
import {
  acceptInvitationInput, assignCaseInput, changeRolesInput, endDeputyInput, handledCasesInput, inviteInput, listPeopleInput, readInvitationInput,
  recordLeavingInput, releasePinInput, revokeInvitationInput, setDeputyInput, setPinInput,
} from '@/contract/office';
import { agencyCodeInput, countyAgenciesInput, mergeAgencyInput, renameAgencyInput, saveHostInput } from '@/contract/agencies';
import { confirmFactsInput, guideDeskInput, publishGuideInput, saveGuideInput } from '@/contract/guide';
import { abolishRuleInput, saveRuleInput, staffRulesInput } from '@/contract/rules';
import { officeSettingsInput, saveSettingsInput } from '@/contract/office-settings';
import { contactInput, forwardInput, forwardTargetsInput, queryCodeInput, registerApplicationInput, repeatsInput } from '@/contract/intake';
import { deletePracticeInput, practiceListInput, startPracticeInput } from '@/contract/practice';
import { typeDescriptionInput } from '@/contract/typing';
import { saveWizardInput } from '@/contract/wizard';
import { continueSeriesInput, ledgerRowsInput, seriesInput } from '@/contract/takeover';
import {
  answerRequestInput, convertToCorrectionInput, proposeCorrectionInput, registerRequestInput, requestFileInput, requestInput, requestsOfInput, returnCorrectionInput, unmaskRequestInput,
} from '@/contract/requests';
import {
  channelYearInput, correctRegistrationInput, findRegisteredInput, monthCountInput, monthInput, outletsInput, registerElsewhereInput, registrationInput, registrationsInput, removeRegistrationInput,
  saveOutletInput,
} from '@/contract/registers';
import {
  discardItemInput, itemsOfInput, itemVersionInput, publishItemInput, returnItemInput, reviewItemInput, reviseItemInput, staffItemFileInput, staffItemInput, submitItemInput,
  withdrawItemInput,
} from '@/contract/publishing';
import { answerDraftInput, confirmPlacesInput, dismissProposalInput, draftPlacesInput, likeCasesInput, proposalsInput, suggestionDraftInput } from '@/contract/disclosures';
import { decideAssessmentInput, proposeAssessmentInput, withheldInput, withheldOfInput } from '@/contract/withheld';
import { keyStateInput } from '@/contract/keeping';
import { eraseCasesInput, expiredCasesInput } from '@/contract/erasing';
import { staffCloud } from '../_shared/clouds/staff';
import { sharedPace } from '../_shared/clouds/paces';
import { onItem } from '../_shared/entry/item';
import { onRequest } from '../_shared/entry/request';
import { onAgency, onCase, onCounty, withBindings } from '../_shared/entry/staff';
import { action, serve, type ActionTable } from '../_shared/function';
import { agencyCode } from '../_shared/usecases/agencies/agency-code';
import { mergeAgency, renameAgency, saveHost } from '../_shared/usecases/agencies/change-agency';
import { countyAgencies } from '../_shared/usecases/agencies/county-agencies';
import { guideDesk } from '../_shared/usecases/guide/guide-desk';
import { publishGuide } from '../_shared/usecases/guide/publish-guide';
import { eraseCases } from '../_shared/usecases/keeping/erase-cases';
import { expiredCases } from '../_shared/usecases/keeping/expired-cases';
import { keyState } from '../_shared/usecases/keeping/key-state';
import { abolishRule, saveRule, staffRules } from '../_shared/usecases/guide/rules';
import { confirmFacts, saveGuide } from '../_shared/usecases/guide/save-guide';
import { attachmentUrl } from '../_shared/usecases/staff/attachment-url';
import { confirmReceipt } from '../_shared/usecases/staff/confirm-receipt';
import { countyOverview } from '../_shared/usecases/staff/county-overview';
import { decide } from '../_shared/usecases/staff/decide';
import { getCase } from '../_shared/usecases/staff/get-case';
import { importNotice } from '../_shared/usecases/staff/import-notice';
import { allowPush, inbox, markRead } from '../_shared/usecases/staff/inbox';
import { changeRoles } from '../_shared/usecases/staff/office/change-roles';
import { endDeputy, setDeputy } from '../_shared/usecases/staff/office/deputies';
import { acceptInvitation, invite, readInvitation, revokeInvitation } from '../_shared/usecases/staff/office/invitations';
import { assignCase, handledCases, recordLeaving } from '../_shared/usecases/staff/office/leaving';
import { listPeople } from '../_shared/usecases/staff/office/list-people';
import { releasePin, setPin } from '../_shared/usecases/staff/office/pins';
import { officeSettings, saveSettings } from '../_shared/usecases/staff/office/settings';
import { previewNotice } from '../_shared/usecases/staff/preview-notice';
import { returnDraft } from '../_shared/usecases/staff/return-draft';
import { review } from '../_shared/usecases/staff/review';
import { serveAnswer } from '../_shared/usecases/staff/serve-answer';
import { previewStepInput, splitCaseInput, takeStepInput } from '@/contract/steps';
import { previewStep } from '../_shared/usecases/staff/steps/preview-step';
import { splitCase } from '../_shared/usecases/staff/steps/split-case';
import { takeStep } from '../_shared/usecases/staff/steps/take-step';
import { consultationLinkInput } from '@/contract/opinion';
import { linkConsultation, revokeConsultationLink } from '../_shared/usecases/staff/consultation-links';
import { sign } from '../_shared/usecases/staff/sign';
import { saveWizard } from '../_shared/usecases/staff/save-wizard';
import type { StaffCloud } from '../_shared/usecases/staff/staff-cloud';
import { forwardCase, forwardTargets } from '../_shared/usecases/intake/forward-case';
import { newQueryCode } from '../_shared/usecases/intake/new-query-code';
import { recordContact } from '../_shared/usecases/intake/record-contact';
import { registerApplication } from '../_shared/usecases/intake/register-application';
import { repeats } from '../_shared/usecases/intake/repeats';
import { deletePractice } from '../_shared/usecases/practice/delete-practice';
import { listPractice } from '../_shared/usecases/practice/list-practice';
import { startPractice } from '../_shared/usecases/practice/start-practice';
import { continueSeries, seriesState } from '../_shared/usecases/takeover/series';
import { previewLedger, takeOver } from '../_shared/usecases/takeover/take-over';
import { typeDescription } from '../_shared/usecases/staff/type-description';
import { unmask } from '../_shared/usecases/staff/unmask';
import { whoAmI } from '../_shared/usecases/staff/who-am-i';
import { searchCases, workbench } from '../_shared/usecases/staff/workbench';
import { convertToCorrection } from '../_shared/usecases/requests/convert-to-correction';
import { proposeCorrection, returnCorrection } from '../_shared/usecases/requests/propose-correction';
import { registerRequest } from '../_shared/usecases/requests/register-request';
import { itemsOf, itemVersion, staffItem, staffItemFile } from '../_shared/usecases/publishing/list-items';
import { lookedOver } from '../_shared/usecases/publishing/looked-over';
import { publishItem, withdrawItem } from '../_shared/usecases/publishing/publish-item';
import { discardItem, returnItem, reviewItem, reviseItem, submitItem } from '../_shared/usecases/publishing/steps';
import { answerRequest, getRequest, requestFile, requestLetter, requestsOf, unmaskRequest } from '../_shared/usecases/requests/handle-requests';

import { dismissProposal, likeCases, proposals } from '../_shared/usecases/disclosure/like-cases';
import { confirmPlaces, draftPlaces } from '../_shared/usecases/disclosure/places';
import { answerDraft, suggestionDraft } from '../_shared/usecases/disclosure/source';
import { decideAssessment, proposeAssessment, withheldOf, withheldOne } from '../_shared/usecases/withheld/assess';
import { enteringWithheld, leavingWithheld } from '../_shared/usecases/withheld/entering';
import { channelMonth, channelYear, saveMonthCount } from '../_shared/usecases/registers/channel-year';
import { registeringPlaces, showingPlaces } from '../_shared/usecases/registers/item-places';
import { outlets, saveOutlet } from '../_shared/usecases/registers/outlets';
import { findRegistered, registerElsewhere } from '../_shared/usecases/registers/register-elsewhere';
import { correctRegistration, registration, registrations, removeRegistration } from '../_shared/usecases/registers/registrations';

/** 工作人员端的全部入口；一行一个动作。 */
export const actions: ActionTable<StaffActions, StaffCloud> = {
  whoAmI: action(whoAmIInput, withBindings(whoAmI)),
  workbench: action(workbenchInput, onAgency(workbench)),
  inbox: action(staffInboxInput, withBindings(inbox)),
  markRead: action(markReadInput, withBindings(markRead)),
  allowPush: action(allowPushInput, withBindings(allowPush)),
  searchCases: action(searchCasesInput, onAgency(searchCases)),
  getCase: action(caseInput, onCase(getCase)),
  confirmReceipt: action(confirmReceiptInput, onCase(confirmReceipt)),
  typeDescription: action(typeDescriptionInput, onCase(typeDescription)),
  decide: action(decideInput, onCase(decide)),
  saveWizard: action(saveWizardInput, onCase(saveWizard)),
  review: action(reviewInput, onCase(review)),
  returnDraft: action(returnDraftInput, onCase(returnDraft)),
  sign: action(signInput, onCase(sign)),
  serve: action(serveInput, onCase(serveAnswer)),
  previewStep: action(previewStepInput, onCase(previewStep)),
  takeStep: action(takeStepInput, onCase(takeStep)),
  linkConsultation: action(consultationLinkInput, onCase(linkConsultation)),
  revokeConsultationLink: action(consultationLinkInput, onCase(revokeConsultationLink)),
  splitCase: action(splitCaseInput, onCase(splitCase)),
  unmask: action(unmaskInput, onCase(unmask)),
  attachmentUrl: action(attachmentInput, onCase(attachmentUrl)),
  countyOverview: action(countyOverviewInput, onCounty(countyOverview)),
  registerApplication: action(registerApplicationInput, onAgency(registerApplication)),
  recordContact: action(contactInput, onCase(recordContact)),
  forwardTargets: action(forwardTargetsInput, onCase(forwardTargets)),
  forwardCase: action(forwardInput, onCase(forwardCase)),
  newQueryCode: action(queryCodeInput, onCase(newQueryCode)),
  repeats: action(repeatsInput, onCase(repeats)),
  previewLedger: action(ledgerRowsInput, onAgency(previewLedger)),
  takeOver: action(ledgerRowsInput, onAgency(takeOver)),
  seriesState: action(seriesInput, onAgency(seriesState)),
  continueSeries: action(continueSeriesInput, onAgency(continueSeries)),
  startPractice: action(startPracticeInput, onAgency(startPractice)),
  listPractice: action(practiceListInput, onAgency(listPractice)),
  deletePractice: action(deletePracticeInput, onCase(deletePractice)),
  previewNotice: action(previewNoticeInput, onCounty(previewNotice)),
  importNotice: action(importNoticeInput, onCounty(importNotice)),
  readInvitation: action(readInvitationInput, readInvitation),
  acceptInvitation: action(acceptInvitationInput, acceptInvitation),
  listPeople: action(listPeopleInput, onAgency(listPeople)),
  invite: action(inviteInput, onAgency(invite)),
  revokeInvitation: action(revokeInvitationInput, onAgency(revokeInvitation)),
  changeRoles: action(changeRolesInput, onAgency(changeRoles)),
  releasePin: action(releasePinInput, onAgency(releasePin)),
  setPin: action(setPinInput, onAgency(setPin)),
  setDeputy: action(setDeputyInput, onAgency(setDeputy)),
  endDeputy: action(endDeputyInput, onAgency(endDeputy)),
  handledCases: action(handledCasesInput, onAgency(handledCases)),
  assignCase: action(assignCaseInput, onCase(assignCase)),
  recordLeaving: action(recordLeavingInput, onAgency(recordLeaving)),
  requestsOf: action(requestsOfInput, onAgency(requestsOf)),
  getRequest: action(requestInput, onRequest(getRequest)),
  registerRequest: action(registerRequestInput, onAgency(registerRequest)),
  proposeCorrection: action(proposeCorrectionInput, onRequest(proposeCorrection)),
  returnCorrection: action(returnCorrectionInput, onRequest(returnCorrection)),
  answerRequest: action(answerRequestInput, onRequest(answerRequest)),
  unmaskRequest: action(unmaskRequestInput, onRequest(unmaskRequest)),
  requestFile: action(requestFileInput, onRequest(requestFile)),
  requestLetter: action(requestInput, onRequest(requestLetter)),
  convertToCorrection: action(convertToCorrectionInput, onCase(convertToCorrection)),
  answerDraft: action(answerDraftInput, onCase(answerDraft)),
  suggestionDraft: action(suggestionDraftInput, onRequest(suggestionDraft)),
  draftPlaces: action(draftPlacesInput, onItem(draftPlaces)),
  confirmPlaces: action(confirmPlacesInput, onItem(confirmPlaces)),
  likeCases: action(likeCasesInput, onCase(likeCases)),
  proposals: action(proposalsInput, onAgency(proposals)),
  dismissProposal: action(dismissProposalInput, onAgency(dismissProposal)),
  withheldOf: action(withheldOfInput, onAgency(withheldOf)),
  withheld: action(withheldInput, onAgency(withheldOne)),
  proposeAssessment: action(proposeAssessmentInput, onAgency(proposeAssessment)),
  decideAssessment: action(decideAssessmentInput, onAgency(decideAssessment)),
  outlets: action(outletsInput, onAgency(outlets)),
  saveOutlet: action(saveOutletInput, onAgency(saveOutlet)),
  findRegistered: action(findRegisteredInput, onAgency(findRegistered)),
  registerElsewhere: action(registerElsewhereInput, onAgency(registerElsewhere)),
  registrations: action(registrationsInput, onAgency(registrations)),
  registration: action(registrationInput, onAgency(registration)),
  correctRegistration: action(correctRegistrationInput, onAgency(correctRegistration)),
  removeRegistration: action(removeRegistrationInput, onAgency(removeRegistration)),
  channelMonth: action(monthInput, onAgency(channelMonth)),
  saveMonthCount: action(monthCountInput, onAgency(saveMonthCount)),
  channelYear: action(channelYearInput, onAgency(channelYear)),
  guideDesk: action(guideDeskInput, onAgency(guideDesk)),
  saveGuide: action(saveGuideInput, onAgency(saveGuide)),
  confirmFacts: action(confirmFactsInput, onAgency(confirmFacts)),
  publishGuide: action(publishGuideInput, onAgency(publishGuide)),
  staffRules: action(staffRulesInput, onAgency(staffRules)),
  saveRule: action(saveRuleInput, onAgency(saveRule)),
  abolishRule: action(abolishRuleInput, onAgency(abolishRule)),
  countyAgencies: action(countyAgenciesInput, onCounty(countyAgencies)),
  renameAgency: action(renameAgencyInput, onCounty(renameAgency)),
  mergeAgency: action(mergeAgencyInput, onCounty(mergeAgency)),
  saveHost: action(saveHostInput, onCounty(saveHost)),
  agencyCode: action(agencyCodeInput, onAgency(agencyCode)),
  itemsOf: action(itemsOfInput, onAgency(itemsOf)),
  staffItem: action(staffItemInput, onItem(showingPlaces(staffItem))),
  itemVersion: action(itemVersionInput, onItem(itemVersion)),
  submitItem: action(submitItemInput, onItem(submitItem)),
  reviewItem: action(reviewItemInput, onItem(reviewItem)),
  returnItem: action(returnItemInput, onItem(returnItem)),
  publishItem: action(publishItemInput, onItem(lookedOver(registeringPlaces(leavingWithheld(publishItem))))),
  reviseItem: action(reviseItemInput, onItem(reviseItem)),
  discardItem: action(discardItemInput, onItem(discardItem)),
  withdrawItem: action(withdrawItemInput, onItem(enteringWithheld(withdrawItem))),
  staffItemFile: action(staffItemFileInput, onItem(staffItemFile)),
  officeSettings: action(officeSettingsInput, onAgency(officeSettings)),
  saveSettings: action(saveSettingsInput, onAgency(saveSettings)),
  keyState: action(keyStateInput, onCounty(keyState)),
  expiredCases: action(expiredCasesInput, onAgency(expiredCases)),
  eraseCases: action(eraseCasesInput, onAgency(eraseCases)),
};

export const main = serve({ ...actions }, { name: 'staff', cloud: staffCloud, pace: sharedPace('staff'), calendar: ({ calendar }) => calendar });

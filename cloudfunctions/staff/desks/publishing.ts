import { answerDraftInput, confirmPlacesInput, dismissProposalInput, draftPlacesInput, likeCasesInput, proposalsInput, suggestionDraftInput } from '@/contract/disclosures';
import { confirmFactsInput, guideDeskInput, publishGuideInput, saveGuideInput } from '@/contract/guide';
import {
  discardItemInput, itemsOfInput, itemVersionInput, publishItemInput, returnItemInput, reviewItemInput, reviseItemInput, staffItemFileInput, staffItemInput, submitItemInput, withdrawItemInput,
} from '@/contract/publishing';
import { channelYearInput } from '@/contract/channel-year';
import {
  correctRegistrationInput, findRegisteredInput, monthCountInput, monthInput, outletsInput, registerElsewhereInput, registrationInput, registrationsInput, removeRegistrationInput, saveOutletInput,
} from '@/contract/registers';
import { abolishRuleInput, saveRuleInput, staffRulesInput } from '@/contract/rules';
import type { StaffActions } from '@/contract/staff';
import { decideAssessmentInput, proposeAssessmentInput, withheldInput, withheldOfInput } from '@/contract/withheld';
import { onItem } from '../../_shared/entry/item';
import { onRequest } from '../../_shared/entry/request';
import { onAgency, onCase } from '../../_shared/entry/staff';
import { action, type ActionTable } from '../../_shared/function';
import { dismissProposal, likeCases, proposals } from '../../_shared/usecases/disclosure/like-cases';
import { confirmPlaces, draftPlaces } from '../../_shared/usecases/disclosure/places';
import { answerDraft, suggestionDraft } from '../../_shared/usecases/disclosure/source';
import { guideDesk } from '../../_shared/usecases/guide/guide-desk';
import { publishGuide } from '../../_shared/usecases/guide/publish-guide';
import { abolishRule, saveRule, staffRules } from '../../_shared/usecases/guide/rules';
import { confirmFacts, saveGuide } from '../../_shared/usecases/guide/save-guide';
import { itemsOf, itemVersion, staffItem, staffItemFile } from '../../_shared/usecases/publishing/list-items';
import { lookedOver } from '../../_shared/usecases/publishing/looked-over';
import { publishItem, withdrawItem } from '../../_shared/usecases/publishing/publish-item';
import { discardItem, returnItem, reviewItem, reviseItem, submitItem } from '../../_shared/usecases/publishing/steps';
import { channelMonth, channelYear, saveMonthCount } from '../../_shared/usecases/registers/channel-year';
import { registeringPlaces, showingPlaces } from '../../_shared/usecases/registers/item-places';
import { outlets, saveOutlet } from '../../_shared/usecases/registers/outlets';
import { findRegistered, registerElsewhere } from '../../_shared/usecases/registers/register-elsewhere';
import { correctRegistration, registration, registrations, removeRegistration } from '../../_shared/usecases/registers/registrations';
import type { StaffCloud } from '../../_shared/usecases/staff/staff-cloud';
import { decideAssessment, proposeAssessment, withheldOf, withheldOne } from '../../_shared/usecases/withheld/assess';
import { enteringWithheld, leavingWithheld } from '../../_shared/usecases/withheld/entering';

/** 主动公开、指南、制度、不予公开的评估. */
export const actions = {
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
  guideDesk: action(guideDeskInput, onAgency(guideDesk)),
  saveGuide: action(saveGuideInput, onAgency(saveGuide)),
  confirmFacts: action(confirmFactsInput, onAgency(confirmFacts)),
  publishGuide: action(publishGuideInput, onAgency(publishGuide)),
  staffRules: action(staffRulesInput, onAgency(staffRules)),
  saveRule: action(saveRuleInput, onAgency(saveRule)),
  abolishRule: action(abolishRuleInput, onAgency(abolishRule)),
} satisfies Partial<ActionTable<StaffActions, StaffCloud>>;

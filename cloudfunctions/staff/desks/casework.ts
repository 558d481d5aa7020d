import { allowPushInput } from '@/contract/inbox';
import { contactInput, forwardInput, forwardTargetsInput, queryCodeInput, registerApplicationInput, repeatsInput } from '@/contract/intake';
import { consultationLinkInput } from '@/contract/opinion';
import { convertToCorrectionInput } from '@/contract/request-desk';
import { attachmentInput, confirmReceiptInput, decideInput, returnDraftInput, reviewInput, serveInput, signInput, unmaskInput, type StaffActions } from '@/contract/staff';
import { previewStepInput, splitCaseInput, takeStepInput } from '@/contract/steps';
import { typeDescriptionInput } from '@/contract/typing';
import { saveWizardInput } from '@/contract/wizard';
import { onAgency, onCase, withBindings } from '../../_shared/entry/staff';
import { action, type ActionTable } from '../../_shared/function';
import { forwardCase, forwardTargets } from '../../_shared/usecases/intake/forward-case';
import { newQueryCode } from '../../_shared/usecases/intake/new-query-code';
import { recordContact } from '../../_shared/usecases/intake/record-contact';
import { registerApplication } from '../../_shared/usecases/intake/register-application';
import { repeats } from '../../_shared/usecases/intake/repeats';
import { convertToCorrection } from '../../_shared/usecases/requests/convert-to-correction';
import { attachmentUrl } from '../../_shared/usecases/staff/attachment-url';
import { confirmReceipt } from '../../_shared/usecases/staff/confirm-receipt';
import { linkConsultation, revokeConsultationLink } from '../../_shared/usecases/staff/consultation-links';
import { decide } from '../../_shared/usecases/staff/decide';
import { allowPush } from '../../_shared/usecases/staff/inbox';
import { returnDraft } from '../../_shared/usecases/staff/return-draft';
import { review } from '../../_shared/usecases/staff/review';
import { saveWizard } from '../../_shared/usecases/staff/save-wizard';
import { serveAnswer } from '../../_shared/usecases/staff/serve-answer';
import { sign } from '../../_shared/usecases/staff/sign';
import type { StaffCloud } from '../../_shared/usecases/staff/staff-cloud';
import { previewStep } from '../../_shared/usecases/staff/steps/preview-step';
import { splitCase } from '../../_shared/usecases/staff/steps/split-case';
import { takeStep } from '../../_shared/usecases/staff/steps/take-step';
import { typeDescription } from '../../_shared/usecases/staff/type-description';
import { unmask } from '../../_shared/usecases/staff/unmask';

/** 办件. */
export const actions = {
  allowPush: action(allowPushInput, withBindings(allowPush)),
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
  registerApplication: action(registerApplicationInput, onAgency(registerApplication)),
  recordContact: action(contactInput, onCase(recordContact)),
  forwardTargets: action(forwardTargetsInput, onCase(forwardTargets)),
  forwardCase: action(forwardInput, onCase(forwardCase)),
  newQueryCode: action(queryCodeInput, onCase(newQueryCode)),
  repeats: action(repeatsInput, onCase(repeats)),
  convertToCorrection: action(convertToCorrectionInput, onCase(convertToCorrection)),
} satisfies Partial<ActionTable<StaffActions, StaffCloud>>;

import {
  attachmentInput, caseInput, cellInput, confirmReceiptInput, decideInput, liveTableInput, returnDraftInput, reviewInput,
  serveInput, signInput, unmaskInput, whoAmIInput, workbenchInput, type StaffActions,
} from '@/contract/staff';
import { countyOverviewInput, importNoticeInput, previewNoticeInput } from '@/contract/county';
import { staffCloud } from '../_shared/clouds/staff';
import { onAgency, onCase, onCounty, withBindings } from '../_shared/entry/staff';
import { action, serve, type ActionTable } from '../_shared/function';
import { attachmentUrl } from '../_shared/usecases/staff/attachment-url';
import { casesBehind } from '../_shared/usecases/staff/cases-behind';
import { confirmReceipt } from '../_shared/usecases/staff/confirm-receipt';
import { countyOverview } from '../_shared/usecases/staff/county-overview';
import { decide } from '../_shared/usecases/staff/decide';
import { getCase } from '../_shared/usecases/staff/get-case';
import { importNotice } from '../_shared/usecases/staff/import-notice';
import { liveTable } from '../_shared/usecases/staff/live-table';
import { previewNotice } from '../_shared/usecases/staff/preview-notice';
import { returnDraft } from '../_shared/usecases/staff/return-draft';
import { review } from '../_shared/usecases/staff/review';
import { serveAnswer } from '../_shared/usecases/staff/serve-answer';
import { previewStepInput, splitCaseInput, takeStepInput } from '@/contract/steps';
import { previewStep } from '../_shared/usecases/staff/steps/preview-step';
import { splitCase } from '../_shared/usecases/staff/steps/split-case';
import { takeStep } from '../_shared/usecases/staff/steps/take-step';
import { sign } from '../_shared/usecases/staff/sign';
import type { StaffCloud } from '../_shared/usecases/staff/staff-cloud';
import { unmask } from '../_shared/usecases/staff/unmask';
import { whoAmI } from '../_shared/usecases/staff/who-am-i';
import { workbench } from '../_shared/usecases/staff/workbench';

/** 工作人员端的全部入口；一行一个动作。 */
const actions: ActionTable<StaffActions, StaffCloud> = {
  whoAmI: action(whoAmIInput, withBindings(whoAmI)),
  workbench: action(workbenchInput, onAgency(workbench)),
  getCase: action(caseInput, onCase(getCase)),
  confirmReceipt: action(confirmReceiptInput, onCase(confirmReceipt)),
  decide: action(decideInput, onCase(decide)),
  review: action(reviewInput, onCase(review)),
  returnDraft: action(returnDraftInput, onCase(returnDraft)),
  sign: action(signInput, onCase(sign)),
  serve: action(serveInput, onCase(serveAnswer)),
  previewStep: action(previewStepInput, onCase(previewStep)),
  takeStep: action(takeStepInput, onCase(takeStep)),
  splitCase: action(splitCaseInput, onCase(splitCase)),
  unmask: action(unmaskInput, onCase(unmask)),
  attachmentUrl: action(attachmentInput, onCase(attachmentUrl)),
  liveTable: action(liveTableInput, onAgency(liveTable)),
  casesBehind: action(cellInput, onAgency(casesBehind)),
  countyOverview: action(countyOverviewInput, onCounty(countyOverview)),
  previewNotice: action(previewNoticeInput, onCounty(previewNotice)),
  importNotice: action(importNoticeInput, onCounty(importNotice)),
};

export const main = serve({ ...actions }, { name: 'staff', cloud: staffCloud, calendar: ({ calendar }) => calendar });

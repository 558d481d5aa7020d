import { agencyCodeInput, countyAgenciesInput, mergeAgencyInput, renameAgencyInput, saveHostInput } from '@/contract/agencies';
import { countyOverviewInput, importNoticeInput, previewNoticeInput } from '@/contract/county';
import { eraseCasesInput, expiredCasesInput } from '@/contract/erasing';
import { keyStateInput } from '@/contract/keeping';
import {
  acceptInvitationInput, assignCaseInput, changeRolesInput, endDeputyInput, handledCasesInput, inviteInput, listPeopleInput, readInvitationInput, recordLeavingInput, releasePinInput, revokeInvitationInput, setDeputyInput, setPinInput,
} from '@/contract/office';
import { officeSettingsInput, saveSettingsInput } from '@/contract/office-settings';
import { deletePracticeInput, practiceListInput, startPracticeInput } from '@/contract/practice';
import type { StaffActions } from '@/contract/staff';
import { continueSeriesInput, ledgerRowsInput, seriesInput } from '@/contract/takeover';
import { onAgency, onCase, onCounty } from '../../_shared/entry/staff';
import { action, type ActionTable } from '../../_shared/function';
import { agencyCode } from '../../_shared/usecases/agencies/agency-code';
import { mergeAgency, renameAgency, saveHost } from '../../_shared/usecases/agencies/change-agency';
import { countyAgencies } from '../../_shared/usecases/agencies/county-agencies';
import { eraseCases } from '../../_shared/usecases/keeping/erase-cases';
import { expiredCases } from '../../_shared/usecases/keeping/expired-cases';
import { keyState } from '../../_shared/usecases/keeping/key-state';
import { deletePractice } from '../../_shared/usecases/practice/delete-practice';
import { listPractice } from '../../_shared/usecases/practice/list-practice';
import { startPractice } from '../../_shared/usecases/practice/start-practice';
import { countyOverview } from '../../_shared/usecases/staff/county-overview';
import { importNotice } from '../../_shared/usecases/staff/import-notice';
import { changeRoles } from '../../_shared/usecases/staff/office/change-roles';
import { endDeputy, setDeputy } from '../../_shared/usecases/staff/office/deputies';
import { acceptInvitation, invite, readInvitation, revokeInvitation } from '../../_shared/usecases/staff/office/invitations';
import { assignCase, handledCases, recordLeaving } from '../../_shared/usecases/staff/office/leaving';
import { listPeople } from '../../_shared/usecases/staff/office/list-people';
import { releasePin, setPin } from '../../_shared/usecases/staff/office/pins';
import { officeSettings, saveSettings } from '../../_shared/usecases/staff/office/settings';
import { previewNotice } from '../../_shared/usecases/staff/preview-notice';
import type { StaffCloud } from '../../_shared/usecases/staff/staff-cloud';
import { continueSeries, seriesState } from '../../_shared/usecases/takeover/series';
import { previewLedger, takeOver } from '../../_shared/usecases/takeover/take-over';

/** 人员、设置、县里、练习、转入. */
export const actions = {
  countyOverview: action(countyOverviewInput, onCounty(countyOverview)),
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
  countyAgencies: action(countyAgenciesInput, onCounty(countyAgencies)),
  renameAgency: action(renameAgencyInput, onCounty(renameAgency)),
  mergeAgency: action(mergeAgencyInput, onCounty(mergeAgency)),
  saveHost: action(saveHostInput, onCounty(saveHost)),
  agencyCode: action(agencyCodeInput, onAgency(agencyCode)),
  officeSettings: action(officeSettingsInput, onAgency(officeSettings)),
  saveSettings: action(saveSettingsInput, onAgency(saveSettings)),
  keyState: action(keyStateInput, onCounty(keyState)),
  expiredCases: action(expiredCasesInput, onAgency(expiredCases)),
  eraseCases: action(eraseCasesInput, onAgency(eraseCases)),
} satisfies Partial<ActionTable<StaffActions, StaffCloud>>;

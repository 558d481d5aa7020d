import { reconsiderationFormInput } from '@/contract/acting';
import {
  attachScanInput, caseFileInput, checkCaseFileInput, issueLetterInput, ledgerInput, letterDeliveredInput, lettersOfInput, letterUrlInput,
  prepareCaseFileInput, previewLetterInput, serveLetterInput,
} from '@/contract/letters';
import { prepareReportFileInput, readReportInput, type PapersActions } from '@/contract/papers';
import { reportFileInput } from '@/contract/reports';
import { signCorrectionInput } from '@/contract/request-desk';
import { draftFileInput } from '@/contract/report-draft';
import { importReportInput, previewImportInput, reportDeskInput, reportOriginalInput, reportTraceInput } from '@/contract/report-import';
import { checkItemFileInput, prepareItemFileInput, saveItemInput } from '@/contract/publishing';
import { draftFromCaseInput, draftFromRequestInput } from '@/contract/disclosures';
import { papersCloud } from '../_shared/clouds/papers';
import { ownPace, sharedPace } from '../_shared/clouds/paces';
import { myDataFileInput } from '@/contract/my-data';
import { onOwnPapers, signedInPapers } from '../_shared/entry/applicant';
import { onRequestPapers } from '../_shared/entry/request';
import { onAgencyPapers, onCasePapers } from '../_shared/entry/staff';
import { action, serve, type ActionTable } from '../_shared/function';
import { pacedFiles } from '../_shared/limits/paced-files';
import { originalFiles } from '../_shared/open/original-files';
import { draftFromCase, draftFromRequest } from '../_shared/usecases/disclosure/make-draft';
import { myDataFile } from '../_shared/usecases/mine/my-data-file';
import { caseFile } from '../_shared/usecases/papers/case-file';
import { ledger } from '../_shared/usecases/papers/ledger';
import { attachScan } from '../_shared/usecases/papers/letters/attach-scan';
import { checkCaseFile, prepareCaseFile } from '../_shared/usecases/papers/letters/case-files';
import { issueLetter } from '../_shared/usecases/papers/letters/issue-letter';
import { letterUrl } from '../_shared/usecases/papers/letters/letter-url';
import { lettersOf } from '../_shared/usecases/papers/letters/letters-of';
import { previewLetter } from '../_shared/usecases/papers/letters/preview-letter';
import { letterDelivered, serveLetter } from '../_shared/usecases/papers/letters/serve-letter';
import type { PapersCloud } from '../_shared/usecases/papers/papers-cloud';
import { prepareReportFile } from '../_shared/usecases/papers/prepare-report-file';
import { checkItemFile, prepareItemFile } from '../_shared/usecases/publishing/item-uploads';
import { saveItem } from '../_shared/usecases/publishing/save-item';
import { reconsiderationForm } from '../_shared/usecases/papers/reconsideration/reconsideration-form';
import { readLedgerFile } from '../_shared/usecases/papers/read-ledger-file';
import { readReport } from '../_shared/usecases/papers/read-report';
import { openToAllPapers, reportFile } from '../_shared/usecases/papers/reports/report-file';
import { draftFile } from '../_shared/usecases/papers/reports/draft-file';
import { importReport } from '../_shared/usecases/papers/reports/import-report';
import { previewImport } from '../_shared/usecases/papers/reports/preview-import';
import { reportDesk, reportOriginal, reportTrace } from '../_shared/usecases/papers/reports/report-desk';
import { signCorrection } from '../_shared/usecases/requests/sign-correction';

/** 文书的全部入口；一行一个动作。重的库只在这个函数里。 */
export const actions: ActionTable<PapersActions, PapersCloud> = {
  prepareReportFile: action(prepareReportFileInput, onAgencyPapers(prepareReportFile)),
  readReport: action(readReportInput, onAgencyPapers(readReport)),
  reportFile: action(reportFileInput, openToAllPapers(reportFile)),
  draftFile: action(draftFileInput, onAgencyPapers(draftFile)),
  previewImport: action(previewImportInput, onAgencyPapers(previewImport)),
  importReport: action(importReportInput, onAgencyPapers(importReport)),
  reportDesk: action(reportDeskInput, onAgencyPapers(reportDesk)),
  reportTrace: action(reportTraceInput, onAgencyPapers(reportTrace)),
  reportOriginal: action(reportOriginalInput, onAgencyPapers(reportOriginal)),
  prepareLedgerFile: action(prepareReportFileInput, onAgencyPapers(prepareReportFile)),
  readLedgerFile: action(readReportInput, onAgencyPapers(readLedgerFile)),
  lettersOf: action(lettersOfInput, onCasePapers(lettersOf)),
  previewLetter: action(previewLetterInput, onCasePapers(previewLetter)),
  issueLetter: action(issueLetterInput, onCasePapers(issueLetter)),
  letterUrl: action(letterUrlInput, onCasePapers(letterUrl)),
  attachScan: action(attachScanInput, onCasePapers(attachScan)),
  serveLetter: action(serveLetterInput, onCasePapers(serveLetter)),
  letterDelivered: action(letterDeliveredInput, onCasePapers(letterDelivered)),
  prepareCaseFile: action(prepareCaseFileInput, onCasePapers(prepareCaseFile)),
  checkCaseFile: action(checkCaseFileInput, onCasePapers(checkCaseFile)),
  caseFile: action(caseFileInput, onCasePapers(caseFile)),
  signCorrection: action(signCorrectionInput, onRequestPapers(signCorrection)),
  ledger: action(ledgerInput, onAgencyPapers(ledger)),
  draftFromCase: action(draftFromCaseInput, onCasePapers(draftFromCase)),
  draftFromRequest: action(draftFromRequestInput, onRequestPapers(draftFromRequest)),
  saveItem: action(saveItemInput, onAgencyPapers(saveItem)),
  prepareItemFile: action(prepareItemFileInput, onAgencyPapers(prepareItemFile)),
  checkItemFile: action(checkItemFileInput, onAgencyPapers(checkItemFile)),
  myDataFile: action(myDataFileInput, signedInPapers(myDataFile)),
  reconsiderationForm: action(reconsiderationFormInput, onOwnPapers(reconsiderationForm)),
};

/** Who opens a public file is nobody: counted in memory only, nothing about him is kept. */
export const main = pacedFiles(serve({ ...actions }, { name: 'papers', cloud: papersCloud, pace: sharedPace('papers'), files: originalFiles, calendar: ({ calendar }) => calendar }), ownPace('papers'), 'papers');

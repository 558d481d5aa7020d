import type { ActionName, FunctionName } from '@/contract/actions';

/**
 * How much one caller may do: at most `most` calls within a window of the clock. The first `free` of them are counted
 * in the memory of the process only, so that whoever files lawfully costs the store nothing.
 */
interface Pace {
  readonly most: number;
  /** Length of the window; windows begin at whole multiples of it. */
  readonly minutes: number;
  readonly free: number;
}

/**
 * 速度上限, far above what anybody does who applies or works here: 30 applications with all their attachments within an
 * hour, 200 letters of one office within an hour, a page opened every 100 ms for ten minutes.
 */
export const PACES = {
  /** Lists and single records. */
  reading: { most: 6000, minutes: 10, free: 1000 },
  /** One record is written. */
  writing: { most: 1200, minutes: 10, free: 200 },
  /** A file is announced or looked through. */
  files: { most: 4000, minutes: 60, free: 400 },
  /** A document is made or read. */
  documents: { most: 1200, minutes: 60, free: 100 },
  /** Many records are gone through. */
  wide: { most: 600, minutes: 10, free: 60 },
  /** Something arrives at an office: the use case has a limit of its own as well, which never refuses an application for good. */
  filing: { most: 600, minutes: 60, free: 60 },
  /** A file at an address that anyone may open: all that an agency has published within minutes, again and again. */
  opening: { most: 1200, minutes: 10, free: 1200 },
  /** A code is tried: the use case counts wrong ones itself. */
  codes: { most: 600, minutes: 60, free: 60 },
} as const satisfies Readonly<Record<string, Pace>>;

export type PaceKey = keyof typeof PACES;

/**
 * How many callers one address may stand for: a county's offices and service halls often share one. Who signed in is
 * counted by himself, so that his address matters only where thousands of accounts come from it.
 */
export const CALLERS_OF_ADDRESS = { nobody: 20, signedIn: 200 } as const;

/** Which pace an action has: one row an action. */
export const PACE_OF: { readonly [F in FunctionName]: Readonly<Record<ActionName<F>, PaceKey>> } = {
  public: {
    listAgencies: 'reading', agencyHome: 'reading', listReports: 'reading', getReport: 'reading', reportSeries: 'reading', compareReports: 'wide', listItems: 'reading', getItem: 'reading',
    itemFile: 'reading', itemsByCategory: 'reading', search: 'reading', suggest: 'reading', getGuide: 'reading', listRules: 'reading', getRule: 'reading', ruleFile: 'reading', calendar: 'reading',
    publishedNumbers: 'reading', health: 'reading',
  },
  applicant: {
    me: 'reading', saveDraft: 'writing', listDrafts: 'reading', getDraft: 'reading', deleteDraft: 'writing', prepareUpload: 'files', checkUpload: 'files', removeUpload: 'files',
    submitApplication: 'filing', noteFinding: 'writing', lastPerson: 'reading', getReceipt: 'reading', listApplications: 'reading', getApplication: 'reading', withdraw: 'writing', editRequest: 'writing',
    answerCorrection: 'writing', giveReasons: 'writing', tellPayment: 'writing', addMaterial: 'writing', confirmReceived: 'writing', readOwnLetter: 'reading', ownLetterFile: 'reading', myData: 'wide',
    deleteMyData: 'wide', ownFile: 'reading', inbox: 'reading', markRead: 'writing', allowPush: 'writing', submitRequest: 'filing', myRequests: 'reading', myRequest: 'reading', myRequestLetter: 'reading',
  },
  staff: {
    whoAmI: 'reading', workbench: 'reading', searchCases: 'reading', inbox: 'reading', markRead: 'writing', allowPush: 'writing', getCase: 'reading', confirmReceipt: 'writing', typeDescription: 'writing',
    decide: 'writing', saveWizard: 'writing', review: 'writing', returnDraft: 'writing', sign: 'writing', serve: 'writing', previewStep: 'reading', takeStep: 'writing', splitCase: 'writing',
    linkConsultation: 'writing', revokeConsultationLink: 'writing', unmask: 'writing', attachmentUrl: 'reading', registerApplication: 'writing', recordContact: 'writing', forwardTargets: 'reading',
    forwardCase: 'writing', newQueryCode: 'writing', repeats: 'reading', previewLedger: 'wide', takeOver: 'wide', seriesState: 'reading', continueSeries: 'writing', startPractice: 'writing',
    listPractice: 'reading', deletePractice: 'writing', countyOverview: 'wide', previewNotice: 'writing', importNotice: 'wide', readInvitation: 'codes', acceptInvitation: 'codes', listPeople: 'reading',
    setPin: 'codes', setDeputy: 'writing', endDeputy: 'writing', invite: 'writing', revokeInvitation: 'writing', changeRoles: 'writing', releasePin: 'writing', recordLeaving: 'wide', handledCases: 'wide',
    assignCase: 'writing', requestsOf: 'reading', getRequest: 'reading', registerRequest: 'writing', proposeCorrection: 'writing', returnCorrection: 'writing', answerRequest: 'writing',
    unmaskRequest: 'writing', requestFile: 'reading', requestLetter: 'reading', convertToCorrection: 'writing', answerDraft: 'reading', suggestionDraft: 'reading', draftPlaces: 'reading',
    confirmPlaces: 'writing', likeCases: 'reading', proposals: 'reading', dismissProposal: 'writing', withheldOf: 'reading', withheld: 'reading', proposeAssessment: 'writing', decideAssessment: 'writing',
    outlets: 'reading', saveOutlet: 'writing', findRegistered: 'wide', registerElsewhere: 'wide', registrations: 'reading', registration: 'reading', correctRegistration: 'writing',
    removeRegistration: 'writing', channelMonth: 'reading', saveMonthCount: 'writing', channelYear: 'reading', guideDesk: 'reading', saveGuide: 'writing', confirmFacts: 'writing', publishGuide: 'writing',
    staffRules: 'reading', saveRule: 'writing', abolishRule: 'writing', countyAgencies: 'reading', renameAgency: 'writing', mergeAgency: 'wide', saveHost: 'writing', agencyCode: 'reading',
    itemsOf: 'reading', staffItem: 'reading', itemVersion: 'reading', staffItemFile: 'reading', submitItem: 'writing', reviewItem: 'writing', returnItem: 'writing', publishItem: 'writing',
    reviseItem: 'writing', discardItem: 'writing', withdrawItem: 'writing', officeSettings: 'reading', saveSettings: 'writing', keyState: 'wide', expiredCases: 'wide', eraseCases: 'wide',
  },
  annual: {
    yearTables: 'wide', casesBehind: 'reading', linesBehind: 'reading', remediesBehind: 'reading', carriedOver: 'reading', countyYear: 'wide', urgeReasons: 'wide', urge: 'writing', urges: 'reading',
    urgeOf: 'reading', answerUrge: 'writing', rollUp: 'wide', rollUpCell: 'wide', sumBehind: 'wide', countyChecks: 'wide', bookYear: 'reading', bookLines: 'reading', yearLine: 'reading', saveLine: 'writing',
    correctLine: 'writing', removeLine: 'writing', stateNone: 'writing', withdrawNone: 'writing', bookProposals: 'wide', yearReport: 'wide', reportCountdown: 'reading', yearNarrative: 'wide',
    saveNarrative: 'writing', yearChecks: 'wide', readCases: 'wide', giveReason: 'writing', restoreCase: 'writing', confirmChannel: 'writing', reportSheet: 'wide', handInReport: 'writing',
    reviewReport: 'writing', returnReport: 'writing', approveReport: 'writing', correctReport: 'writing', dropCorrection: 'writing', reportDates: 'reading', saveReportDate: 'writing', operation: 'wide',
  },
  opinion: { readConsultation: 'codes', prepareFile: 'files', checkFile: 'files', answerConsultation: 'codes', lookUp: 'codes' },
  papers: {
    prepareReportFile: 'files', readReport: 'documents', reportFile: 'documents', draftFile: 'documents', previewImport: 'documents', importReport: 'documents', reportDesk: 'reading', reportTrace: 'reading',
    reportOriginal: 'reading', prepareLedgerFile: 'files', readLedgerFile: 'documents', lettersOf: 'reading', draftFromCase: 'writing', draftFromRequest: 'writing', previewLetter: 'documents',
    issueLetter: 'documents', letterUrl: 'reading', attachScan: 'writing', serveLetter: 'writing', letterDelivered: 'writing', prepareCaseFile: 'files', checkCaseFile: 'files', signCorrection: 'documents',
    caseFile: 'documents', ledger: 'documents', reconsiderationForm: 'documents', saveItem: 'writing', prepareItemFile: 'files', checkItemFile: 'files', myDataFile: 'documents',
  },
};

/** 打开一个地址 (GET), which is no action. */
export const OPENING = 'GET';

/** The pace of an action; reading for a name that is none. */
export function paceOf(fn: FunctionName, action: string): PaceKey {
  if (action === OPENING) return 'opening';
  const rows: Readonly<Record<string, PaceKey>> = PACE_OF[fn];
  return Object.hasOwn(rows, action) ? (rows[action] ?? 'reading') : 'reading';
}

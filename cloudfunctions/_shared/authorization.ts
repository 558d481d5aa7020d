import type { ActionName, FunctionName } from '@/contract/actions';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import { refuse, type Refusal } from './refusal';
import type { Agency } from './repositories/agencies';

/** How someone who works for the government stands to an agency: in it, or in the county office above it. */
export type Relation = 'own' | 'county';

/** What makes a caller one who may: no sign-in, a sign-in, the record being his, or a role in a relation. */
export type Grant = 'anyone' | 'signedIn' | 'owner' | `${Relation}.${StaffRole}`;

const COUNTERS: readonly Grant[] = ['own.officer', 'own.reviewer', 'own.officeHead', 'own.signatory', 'own.supervisor', 'county.supervisor'];
/** county.reviewer: the person of the county whom an agency without a reviewer of its own has named, and nobody else there. */
const CASE_READERS: readonly Grant[] = [...COUNTERS, 'county.reviewer'];
const FIGURE_READERS: readonly Grant[] = [...COUNTERS, 'own.editor'];
/** 主动公开: who writes and publishes; which review is whose is the item's own rule (src/domain/publishing/life.ts). */
const ITEM_WRITERS: readonly Grant[] = ['own.editor', 'own.officer'];
const ITEM_READERS: readonly Grant[] = [...CASE_READERS, 'own.editor'];
/** 更正、建议、投诉、意见: in the county's own office its supervising people handle them, too (usecases/requests/staff-request.ts). */
const REQUEST_HANDLERS: readonly Grant[] = ['own.officer', 'own.supervisor'];
/** 签发更正答复书: never who drafted it (usecases/requests/second-person.ts); county.reviewer for an office of one person. */
const REQUEST_SIGNERS: readonly Grant[] = ['own.signatory', 'own.officeHead', 'own.supervisor', 'county.reviewer'];
const REQUEST_READERS: readonly Grant[] = [...REQUEST_HANDLERS, 'own.signatory', 'own.officeHead', 'county.supervisor'];
const REPORT_KEEPERS: readonly Grant[] = ['own.editor', 'own.officer', 'own.administrator'];
/** 在别处公开的登记. */
const REGISTER_KEEPERS: readonly Grant[] = ['own.editor', 'own.officer'];
/** 年报: with whom the agency has named at the county to review it; who may when is the report's own rule (src/domain/report-work/life.ts). */
const YEAR_READERS: readonly Grant[] = [...FIGURE_READERS, 'county.reviewer'];
const OWN_HANDLERS: readonly Grant[] = ['own.officer', 'own.reviewer', 'own.officeHead', 'own.signatory'];
const HANDLERS: readonly Grant[] = ['own.officer', 'own.reviewer', 'own.officeHead', 'own.signatory', 'county.reviewer'];
const ANYONE_HERE: readonly Grant[] = (Object.keys(STAFF_ROLES) as StaffRole[]).map((role) => `own.${role}` as const);
/** 指南、制度: kept by who publishes for the agency, and by the county for a tenant. */
const GUIDE_KEEPERS: readonly Grant[] = ['own.editor', 'own.administrator', 'county.administrator'];
/** The county's administrator begins a new office, and releases its only administrator. */
const ADMINISTRATORS: readonly Grant[] = ['own.administrator', 'county.administrator'];

/**
 * Who may do what: one row an action. Which step of a case a role may take in which state, and that no one
 * approves his own draft, is the case's own rule (src/domain/case/duties.ts); here stands who may knock at all.
 */
export const GRANTS: { readonly [F in FunctionName]: Readonly<Record<ActionName<F>, readonly Grant[]>> } = {
  public: {
    listAgencies: ['anyone'],
    agencyHome: ['anyone'],
    listReports: ['anyone'],
    getReport: ['anyone'],
    reportSeries: ['anyone'],
    compareReports: ['anyone'],
    listItems: ['anyone'],
    getItem: ['anyone'],
    itemFile: ['anyone'],
    itemsByCategory: ['anyone'],
    search: ['anyone'],
    suggest: ['anyone'],
    getGuide: ['anyone'],
    listRules: ['anyone'],
    getRule: ['anyone'],
    ruleFile: ['anyone'],
    calendar: ['anyone'],
    publishedNumbers: ['anyone'],
    health: ['anyone'],
  },
  applicant: {
    me: ['signedIn'],
    saveDraft: ['signedIn'],
    listDrafts: ['signedIn'],
    getDraft: ['owner'],
    deleteDraft: ['owner'],
    prepareUpload: ['signedIn'],
    checkUpload: ['owner'],
    removeUpload: ['owner'],
    submitApplication: ['signedIn'],
    noteFinding: ['signedIn'],
    lastPerson: ['signedIn'],
    getReceipt: ['owner'],
    listApplications: ['signedIn'],
    getApplication: ['owner'],
    withdraw: ['owner'],
    editRequest: ['owner'],
    answerCorrection: ['owner'],
    giveReasons: ['owner'],
    tellPayment: ['owner'],
    addMaterial: ['owner'],
    confirmReceived: ['owner'],
    readOwnLetter: ['owner'],
    ownLetterFile: ['owner'],
    myData: ['signedIn'],
    deleteMyData: ['signedIn'],
    ownFile: ['owner'],
    inbox: ['signedIn'],
    markRead: ['signedIn'],
    allowPush: ['signedIn'],
    submitRequest: ['signedIn'],
    myRequests: ['signedIn'],
    myRequest: ['owner'],
    myRequestLetter: ['owner'],
  },
  staff: {
    whoAmI: ['signedIn'],
    workbench: CASE_READERS,
    searchCases: CASE_READERS,
    inbox: ['signedIn'],
    markRead: ['signedIn'],
    allowPush: ['signedIn'],
    getCase: CASE_READERS,
    confirmReceipt: ['own.officer'],
    typeDescription: ['own.officer'],
    decide: ['own.officer'],
    saveWizard: ['own.officer'],
    review: ['own.reviewer', 'county.reviewer'],
    returnDraft: ['own.reviewer', 'own.signatory', 'county.reviewer'],
    sign: ['own.signatory'],
    serve: ['own.officer'],
    previewStep: ['own.officer', 'own.officeHead'],
    takeStep: ['own.officer', 'own.officeHead'],
    splitCase: ['own.officer'],
    linkConsultation: ['own.officer'],
    revokeConsultationLink: ['own.officer'],
    unmask: HANDLERS,
    attachmentUrl: HANDLERS,
    registerApplication: ['own.officer'],
    recordContact: ['own.officer'],
    forwardTargets: ['own.officer'],
    forwardCase: ['own.officer'],
    newQueryCode: ['own.officer'],
    repeats: OWN_HANDLERS,
    previewLedger: ['own.officer', 'own.administrator'],
    takeOver: ['own.administrator'],
    seriesState: ['own.officer', 'own.administrator'],
    continueSeries: ['own.administrator'],
    startPractice: OWN_HANDLERS,
    listPractice: OWN_HANDLERS,
    deletePractice: OWN_HANDLERS,
    countyOverview: ['own.supervisor'],
    previewNotice: ['own.supervisor'],
    importNotice: ['own.supervisor'],
    readInvitation: ['signedIn'],
    acceptInvitation: ['signedIn'],
    listPeople: [...ANYONE_HERE, 'county.administrator'],
    setPin: ANYONE_HERE,
    setDeputy: [...ANYONE_HERE, 'county.administrator'],
    endDeputy: [...ANYONE_HERE, 'county.administrator'],
    invite: ADMINISTRATORS,
    revokeInvitation: ADMINISTRATORS,
    changeRoles: ADMINISTRATORS,
    releasePin: ADMINISTRATORS,
    recordLeaving: ADMINISTRATORS,
    handledCases: ADMINISTRATORS,
    assignCase: ['own.officer', 'own.officeHead', ...ADMINISTRATORS],
    requestsOf: REQUEST_READERS,
    getRequest: [...REQUEST_READERS, 'county.reviewer'],
    registerRequest: REQUEST_HANDLERS,
    proposeCorrection: REQUEST_HANDLERS,
    returnCorrection: [...REQUEST_HANDLERS, ...REQUEST_SIGNERS],
    answerRequest: REQUEST_HANDLERS,
    unmaskRequest: REQUEST_HANDLERS,
    requestFile: REQUEST_HANDLERS,
    requestLetter: REQUEST_HANDLERS,
    convertToCorrection: ['own.officer'],
    answerDraft: ['own.officer'],
    suggestionDraft: REQUEST_HANDLERS,
    draftPlaces: REGISTER_KEEPERS,
    confirmPlaces: REGISTER_KEEPERS,
    likeCases: CASE_READERS,
    proposals: OWN_HANDLERS,
    dismissProposal: ['own.officer', 'own.officeHead'],
    withheldOf: CASE_READERS,
    withheld: CASE_READERS,
    proposeAssessment: ['own.officer'],
    decideAssessment: ['own.reviewer', 'county.reviewer'],
    outlets: FIGURE_READERS,
    saveOutlet: REGISTER_KEEPERS,
    findRegistered: REGISTER_KEEPERS,
    registerElsewhere: REGISTER_KEEPERS,
    registrations: FIGURE_READERS,
    registration: FIGURE_READERS,
    correctRegistration: REGISTER_KEEPERS,
    removeRegistration: REGISTER_KEEPERS,
    channelMonth: FIGURE_READERS,
    saveMonthCount: REGISTER_KEEPERS,
    channelYear: FIGURE_READERS,
    guideDesk: [...ANYONE_HERE, 'county.administrator', 'county.supervisor'],
    saveGuide: GUIDE_KEEPERS,
    confirmFacts: GUIDE_KEEPERS,
    publishGuide: GUIDE_KEEPERS,
    staffRules: [...ANYONE_HERE, 'county.administrator', 'county.supervisor'],
    saveRule: GUIDE_KEEPERS,
    abolishRule: GUIDE_KEEPERS,
    countyAgencies: ['own.administrator', 'own.supervisor'],
    renameAgency: ['own.administrator'],
    mergeAgency: ['own.administrator'],
    saveHost: ['own.administrator'],
    agencyCode: [...ANYONE_HERE, 'county.administrator'],
    itemsOf: ITEM_READERS,
    staffItem: ITEM_READERS,
    itemVersion: ITEM_READERS,
    staffItemFile: ITEM_READERS,
    submitItem: ITEM_WRITERS,
    reviewItem: ['own.officer', 'own.editor', 'own.reviewer', 'own.officeHead', 'own.signatory', 'county.reviewer'],
    returnItem: ['own.officer', 'own.editor', 'own.reviewer', 'own.officeHead', 'own.signatory', 'county.reviewer'],
    publishItem: ITEM_WRITERS,
    reviseItem: ITEM_WRITERS,
    discardItem: ITEM_WRITERS,
    withdrawItem: ['own.editor', 'own.officer', 'own.reviewer', 'own.officeHead', 'own.signatory'],
    officeSettings: [...ANYONE_HERE, 'county.administrator'],
    saveSettings: ADMINISTRATORS,
    keyState: ['own.administrator'],
    expiredCases: ['own.administrator'],
    eraseCases: ['own.administrator'],
  },
  annual: {
    yearTables: FIGURE_READERS,
    casesBehind: COUNTERS,
    linesBehind: FIGURE_READERS,
    remediesBehind: COUNTERS,
    carriedOver: COUNTERS,
    countyYear: ['own.supervisor'],
    urgeReasons: ['own.supervisor'],
    urge: ['own.supervisor'],
    urges: [...FIGURE_READERS, 'own.administrator'],
    urgeOf: [...FIGURE_READERS, 'own.administrator'],
    answerUrge: ['own.officer', 'own.officeHead', 'own.editor', 'own.administrator'],
    rollUp: ['own.supervisor'],
    rollUpCell: ['own.supervisor'],
    /** 县政府的年报的一格: who writes, reviews or reads that report. */
    sumBehind: FIGURE_READERS,
    countyChecks: ['own.supervisor'],
    operation: ['own.supervisor'],
    bookYear: FIGURE_READERS,
    bookLines: FIGURE_READERS,
    yearLine: FIGURE_READERS,
    saveLine: REGISTER_KEEPERS,
    correctLine: REGISTER_KEEPERS,
    removeLine: REGISTER_KEEPERS,
    stateNone: REGISTER_KEEPERS,
    withdrawNone: REGISTER_KEEPERS,
    bookProposals: REGISTER_KEEPERS,
    yearReport: YEAR_READERS,
    reportCountdown: YEAR_READERS,
    yearNarrative: YEAR_READERS,
    saveNarrative: REGISTER_KEEPERS,
    yearChecks: YEAR_READERS,
    readCases: YEAR_READERS,
    giveReason: REGISTER_KEEPERS,
    restoreCase: ['own.officer'],
    confirmChannel: REGISTER_KEEPERS,
    reportSheet: YEAR_READERS,
    handInReport: REGISTER_KEEPERS,
    reviewReport: ['own.reviewer', 'county.reviewer'],
    returnReport: ['own.reviewer', 'own.officeHead', 'own.signatory', 'county.reviewer'],
    approveReport: ['own.officeHead', 'own.signatory', 'county.reviewer'],
    correctReport: REGISTER_KEEPERS,
    dropCorrection: REGISTER_KEEPERS,
    reportDates: FIGURE_READERS,
    saveReportDate: ['own.supervisor'],
  },
  opinion: {
    readConsultation: ['anyone'],
    prepareFile: ['anyone'],
    checkFile: ['anyone'],
    answerConsultation: ['anyone'],
    lookUp: ['anyone'],
  },
  papers: {
    prepareReportFile: REPORT_KEEPERS,
    readReport: REPORT_KEEPERS,
    reportFile: ['anyone'],
    draftFile: YEAR_READERS,
    previewImport: REPORT_KEEPERS,
    importReport: REPORT_KEEPERS,
    reportDesk: [...FIGURE_READERS, 'own.administrator'],
    reportTrace: [...FIGURE_READERS, 'own.administrator'],
    reportOriginal: [...REPORT_KEEPERS, 'own.reviewer', 'own.officeHead', 'own.signatory', 'county.supervisor', 'county.reviewer'],
    prepareLedgerFile: ['own.officer', 'own.administrator'],
    readLedgerFile: ['own.officer', 'own.administrator'],
    lettersOf: CASE_READERS,
    draftFromCase: ['own.officer'],
    draftFromRequest: REQUEST_HANDLERS,
    previewLetter: HANDLERS,
    issueLetter: ['own.officer'],
    letterUrl: HANDLERS,
    attachScan: ['own.officer'],
    serveLetter: ['own.officer'],
    letterDelivered: ['own.officer'],
    prepareCaseFile: ['own.officer'],
    checkCaseFile: ['own.officer'],
    signCorrection: REQUEST_SIGNERS,
    caseFile: ['own.officer', 'own.reviewer', 'own.officeHead', 'own.signatory'],
    ledger: FIGURE_READERS,
    reconsiderationForm: ['owner'],
    saveItem: ITEM_WRITERS,
    prepareItemFile: ITEM_WRITERS,
    checkItemFile: ITEM_WRITERS,
    myDataFile: ['signedIn'],
  },
};

/** The row of an action; empty for a name that is none, so that nobody may. */
export function grantsOf(fn: FunctionName, action: string): readonly Grant[] {
  const rows: Readonly<Record<string, readonly Grant[]>> = GRANTS[fn];
  return Object.hasOwn(rows, action) ? (rows[action] ?? []) : [];
}

/** Roles somebody holds in an agency or in the county office above it. */
export interface Standing {
  readonly relation: Relation;
  readonly roles: readonly StaffRole[];
}

/** Roles that the people of the county office have in every agency below it. */
const COUNTY_WIDE: readonly StaffRole[] = ['supervisor', 'administrator'];

/**
 * What roles of the county count for in an agency below: 审核 there is only for whom the agency has named.
 * @param as member ids somebody acts under: his own, and those of colleagues he stands in for
 */
export function rolesBelow({ settings }: Pick<Agency, 'settings'>, as: readonly string[], roles: readonly StaffRole[]): readonly StaffRole[] {
  const reviews = settings?.reviewBy?.by === 'county' && as.includes(settings.reviewBy.memberId);
  return [...roles.filter((role) => COUNTY_WIDE.includes(role)), ...(reviews ? ['reviewer' as const] : [])];
}

/** Functions that only people of an agency call. */
export type StaffFunction = Extract<FunctionName, 'staff' | 'papers' | 'annual'>;

/** Whether a standing is enough for an action of the staff. */
export const suffices = (fn: StaffFunction, action: string, { relation, roles }: Standing): boolean =>
  roles.some((role) => grantsOf(fn, action).includes(`${relation}.${role}`));

/** Whose a step is, said to whom it is not, or not any more: a role may be taken away in the middle of a step. */
export function notYourRole(roles: readonly StaffRole[]): { readonly ok: false; readonly error: Refusal } {
  const labels = [...new Set(roles)].map((role) => STAFF_ROLES[role].label).join('、');
  return refuse('forbidden', `这一步由${labels}办理，你现在没有这个岗位（可能刚调整过），请联系他们；岗位不对的，请找管理员。`);
}

/**
 * Said only to someone who may know that the record exists; everyone else is told it was not found.
 * @param of whose it is, where an action is several people's and this one's is narrower
 */
export function notYourPart(fn: StaffFunction, action: string, of: readonly StaffRole[] = []): { readonly ok: false; readonly error: Refusal } {
  return notYourRole(of.length > 0 ? of : grantsOf(fn, action).flatMap((grant) => (grant.startsWith('own.') ? [grant.slice(4) as StaffRole] : [])));
}

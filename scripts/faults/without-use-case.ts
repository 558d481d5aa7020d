/** Actions that no use case exercises, with the reason; `writes`: collections that such an action may change all the same. */
interface Reason { readonly why: string; readonly writes?: readonly string[]; readonly actions: readonly string[] }

const of = (fn: string, ...actions: readonly string[]): readonly string[] => actions.map((action) => `${fn}.${action}`);

/**
 * 没有列入故障表的动作. Whoever adds an action writes a use case for it, or puts it here; that those which only read do only read
 * is seen while the others are prepared (audit.ts).
 */
export const WITHOUT_USE_CASE = {
  public: {
    why: '公众只看，库里什么都不写',
    actions: of('public', 'listAgencies', 'agencyHome', 'listReports', 'getReport', 'reportSeries', 'compareReports', 'listItems', 'getItem', 'itemFile', 'itemsByCategory', 'search', 'suggest', 'getGuide', 'listRules', 'getRule', 'ruleFile', 'calendar', 'publishedNumbers', 'health'),
  },
  own: {
    why: '申请人看自己的，库里什么都不写',
    actions: of('applicant', 'me', 'getDraft', 'lastPerson', 'getReceipt', 'listApplications', 'myData', 'ownFile', 'inbox', 'myRequests', 'myRequest', 'myRequestLetter'),
  },
  office: {
    why: '工作人员看、先看再办，办的另是一个动作；库里什么都不写',
    actions: [
      ...of('staff', 'whoAmI', 'searchCases', 'previewStep', 'forwardTargets', 'repeats', 'previewLedger', 'seriesState', 'listPractice', 'countyOverview', 'previewNotice', 'listPeople', 'handledCases', 'requestsOf', 'getRequest', 'suggestionDraft', 'draftPlaces', 'proposals', 'withheld'),
      ...of('staff', 'outlets', 'findRegistered', 'registrations', 'registration', 'channelMonth', 'channelYear', 'guideDesk', 'staffRules', 'countyAgencies', 'agencyCode', 'itemsOf', 'staffItem', 'itemVersion', 'staffItemFile', 'officeSettings', 'keyState', 'expiredCases'),
      ...of('papers', 'reportFile', 'previewImport', 'reportDesk', 'reportTrace', 'reportOriginal', 'lettersOf', 'previewLetter'),
      ...of('opinion', 'readConsultation'),
    ],
  },
  year: {
    why: '看一年的数和年报；从来没有数过的表，第一次看的时候数，再看一次就有（“看年报的数”试的就是它）',
    writes: ['tallies', 'countyBoards'],
    actions: of('annual', 'casesBehind', 'linesBehind', 'remediesBehind', 'carriedOver', 'urgeReasons', 'urges', 'urgeOf', 'rollUp', 'rollUpCell', 'sumBehind', 'countyChecks', 'operation', 'bookYear', 'bookLines', 'yearLine', 'bookProposals', 'yearReport', 'reportCountdown', 'yearNarrative', 'yearChecks', 'reportSheet', 'reportDates'),
  },
  counted: {
    why: '只记次数，不知道是谁；手机不重发，丢了就少一次，帮上几次忙只看个大概',
    writes: ['findingCounts'],
    actions: of('applicant', 'noteFinding'),
  },
  allowed: {
    why: '点一次是允许一次：没有收到答复再点，就是又允许了一次。一条消息只发一次，在“微信订阅消息”里试',
    writes: ['pushGrants'],
    actions: [...of('applicant', 'allowPush'), ...of('staff', 'allowPush')],
  },
} as const satisfies Readonly<Record<string, Reason>>;

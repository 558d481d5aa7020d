/** 按活分开的几摞: what a phone asks for after it has been opened; a pile's code is loaded when one of its actions is first called. */
export const DESKS = {
  casework: {
    open: () => import('./desks/casework'),
    names: [
      'allowPush', 'confirmReceipt', 'typeDescription', 'decide', 'saveWizard', 'review', 'returnDraft', 'sign', 'serve', 'previewStep', 'takeStep', 'linkConsultation',
      'revokeConsultationLink', 'splitCase', 'unmask', 'attachmentUrl', 'registerApplication', 'recordContact', 'forwardTargets', 'forwardCase', 'newQueryCode', 'repeats',
      'convertToCorrection',
    ],
  },
  publishing: {
    open: () => import('./desks/publishing'),
    names: [
      'answerDraft', 'suggestionDraft', 'draftPlaces', 'confirmPlaces', 'likeCases', 'proposals', 'dismissProposal', 'withheldOf', 'withheld', 'proposeAssessment',
      'decideAssessment', 'outlets', 'saveOutlet', 'findRegistered', 'registerElsewhere', 'registrations', 'registration', 'correctRegistration', 'removeRegistration',
      'channelMonth', 'saveMonthCount', 'channelYear', 'itemsOf', 'staffItem', 'itemVersion', 'submitItem', 'reviewItem', 'returnItem', 'publishItem', 'reviseItem', 'discardItem',
      'withdrawItem', 'staffItemFile', 'guideDesk', 'saveGuide', 'confirmFacts', 'publishGuide', 'staffRules', 'saveRule', 'abolishRule',
    ],
  },
  requests: {
    open: () => import('./desks/requests'),
    names: [
      'requestsOf', 'getRequest', 'registerRequest', 'proposeCorrection', 'returnCorrection', 'answerRequest', 'unmaskRequest', 'requestFile', 'requestLetter',
    ],
  },
  office: {
    open: () => import('./desks/office'),
    names: [
      'countyOverview', 'previewLedger', 'takeOver', 'seriesState', 'continueSeries', 'startPractice', 'listPractice', 'deletePractice', 'previewNotice', 'importNotice',
      'readInvitation', 'acceptInvitation', 'listPeople', 'invite', 'revokeInvitation', 'changeRoles', 'releasePin', 'setPin', 'setDeputy', 'endDeputy', 'handledCases',
      'assignCase', 'recordLeaving', 'countyAgencies', 'renameAgency', 'mergeAgency', 'saveHost', 'agencyCode', 'officeSettings', 'saveSettings', 'keyState', 'expiredCases',
      'eraseCases',
    ],
  },
} as const;

/** Which pile an action is in. */
export const later = Object.fromEntries(Object.values(DESKS).flatMap(({ names, open }) => names.map((name) => [name, async () => (await open()).actions])));

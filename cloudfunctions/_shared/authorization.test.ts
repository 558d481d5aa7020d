import type { ActionName } from '@/contract/actions';
import { ACCEPTS } from '@/domain/case/accepts';
import type { CaseState } from '@/domain/case/case';
import { rolesFor } from '@/domain/case/duties';
import type { CaseEventType } from '@/domain/case/event';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import { GRANTS, grantsOf, notYourPart, rolesBelow, suffices, type Relation } from './authorization';
import type { Agency } from './repositories/agencies';

const ROLES = Object.keys(STAFF_ROLES) as StaffRole[];

/** Everyone in office, whatever his post. */
const HERE: readonly ActionName<'staff'>[] = ['listPeople', 'setPin', 'setDeputy', 'endDeputy', 'officeSettings', 'guideDesk', 'staffRules', 'agencyCode'];
const KEEPS: readonly ActionName<'staff'>[] = ['listPeople', 'setDeputy', 'endDeputy', 'officeSettings', 'invite', 'revokeInvitation', 'changeRoles', 'releasePin', 'recordLeaving', 'handledCases', 'assignCase', 'saveSettings'];
const SIGNED_IN: readonly ActionName<'staff'>[] = ['whoAmI', 'readInvitation', 'acceptInvitation', 'inbox', 'markRead', 'allowPush'];

const REQUESTS: readonly ActionName<'staff'>[] = ['requestsOf', 'getRequest'];
/** 更正 and the rest are answered by the officer, complaints by the county's supervisor in his own office. */
const ANSWERS: readonly ActionName<'staff'>[] = [...REQUESTS, 'answerRequest', 'unmaskRequest', 'requestFile', 'requestLetter', 'registerRequest', 'proposeCorrection', 'returnCorrection'];

const ITEMS_READ: readonly ActionName<'staff'>[] = ['itemsOf', 'staffItem', 'itemVersion', 'staffItemFile'];
const ITEMS_REVIEWED: readonly ActionName<'staff'>[] = [...ITEMS_READ, 'reviewItem', 'returnItem', 'withdrawItem'];
const ITEMS_WRITTEN: readonly ActionName<'staff'>[] = [...ITEMS_REVIEWED, 'submitItem', 'publishItem', 'reviseItem', 'discardItem'];
/** 在别处公开的, and what an answer becomes. */
const REGISTERS_READ: readonly ActionName<'staff'>[] = ['outlets', 'registrations', 'registration', 'channelMonth', 'channelYear'];
const REGISTERS_KEPT: readonly ActionName<'staff'>[] = [...REGISTERS_READ, 'saveOutlet', 'findRegistered', 'registerElsewhere', 'correctRegistration', 'removeRegistration', 'saveMonthCount', 'draftPlaces', 'confirmPlaces'];
const WITHHELD: readonly ActionName<'staff'>[] = ['withheld', 'withheldOf', 'likeCases'];
const GUIDES_KEPT: readonly ActionName<'staff'>[] = ['saveGuide', 'confirmFacts', 'publishGuide', 'saveRule', 'abolishRule'];
const AGENCIES_KEPT: readonly ActionName<'staff'>[] = ['countyAgencies', 'renameAgency', 'mergeAgency', 'saveHost'];
/** 保存个人信息的密钥，到期的个人信息. */
const PERSONAL_DATA_KEPT: readonly ActionName<'staff'>[] = ['keyState', 'expiredCases', 'eraseCases'];

/** What each role may do, written down a second time by hand: a slip in one of the two tables shows. */
const OWN: Record<StaffRole, readonly ActionName<'staff'>[]> = {
  officer: [...HERE, ...ITEMS_WRITTEN, ...REGISTERS_KEPT, ...WITHHELD, 'answerDraft', 'suggestionDraft', 'proposals', 'dismissProposal', 'proposeAssessment', ...ANSWERS, 'typeDescription', 'convertToCorrection', 'previewStep', 'takeStep', 'splitCase', 'linkConsultation', 'revokeConsultationLink', 'assignCase', 'workbench', 'searchCases', 'getCase', 'confirmReceipt', 'decide', 'saveWizard', 'serve', 'unmask', 'attachmentUrl', 'registerApplication', 'recordContact', 'forwardTargets', 'forwardCase', 'newQueryCode', 'repeats', 'startPractice', 'listPractice', 'deletePractice', 'previewLedger', 'seriesState'],
  reviewer: [...HERE, ...ITEMS_REVIEWED, ...REGISTERS_READ, ...WITHHELD, 'proposals', 'decideAssessment', 'workbench', 'searchCases', 'getCase', 'review', 'returnDraft', 'unmask', 'attachmentUrl', 'repeats', 'startPractice', 'listPractice', 'deletePractice'],
  officeHead: [...HERE, ...ITEMS_REVIEWED, ...REGISTERS_READ, ...WITHHELD, 'proposals', 'dismissProposal', ...REQUESTS, 'returnCorrection', 'previewStep', 'takeStep', 'assignCase', 'workbench', 'searchCases', 'getCase', 'unmask', 'attachmentUrl', 'repeats', 'startPractice', 'listPractice', 'deletePractice'],
  signatory: [...HERE, ...ITEMS_REVIEWED, ...REGISTERS_READ, ...WITHHELD, 'proposals', ...REQUESTS, 'returnCorrection', 'workbench', 'searchCases', 'getCase', 'returnDraft', 'sign', 'unmask', 'attachmentUrl', 'repeats', 'startPractice', 'listPractice', 'deletePractice'],
  editor: [...HERE, ...ITEMS_WRITTEN, ...REGISTERS_KEPT, ...GUIDES_KEPT],
  supervisor: [...HERE, ...ITEMS_READ, ...REGISTERS_READ, ...WITHHELD, 'countyAgencies', 'suggestionDraft', ...ANSWERS, 'workbench', 'searchCases', 'getCase', 'countyOverview', 'previewNotice', 'importNotice'],
  administrator: [...HERE, ...GUIDES_KEPT, ...AGENCIES_KEPT, ...PERSONAL_DATA_KEPT, ...KEEPS, 'previewLedger', 'takeOver', 'seriesState', 'continueSeries'],
};
const COUNTY: Partial<Record<StaffRole, readonly ActionName<'staff'>[]>> = {
  supervisor: [...REQUESTS, ...ITEMS_READ, ...REGISTERS_READ, ...WITHHELD, 'guideDesk', 'staffRules', 'workbench', 'searchCases', 'getCase'],
  reviewer: [...ITEMS_READ, ...WITHHELD, 'reviewItem', 'returnItem', 'decideAssessment', 'getRequest', 'returnCorrection', 'workbench', 'searchCases', 'getCase', 'review', 'returnDraft', 'unmask', 'attachmentUrl'],
  administrator: [...KEEPS, ...GUIDES_KEPT, 'guideDesk', 'staffRules', 'agencyCode'],
};

const ACTIONS = Object.keys(GRANTS.staff) as ActionName<'staff'>[];
const cells = ACTIONS.filter((action) => !SIGNED_IN.includes(action)).flatMap((action) => ROLES.flatMap((role) => [
  [action, role, 'own', OWN[role].includes(action)] as const,
  [action, role, 'county', COUNTY[role]?.includes(action) ?? false] as const,
]));

describe('谁能做什么：逐格核对', () => {
  test.each(cells)('%s · %s · %s → %s', (action, role, relation: Relation, may) => {
    expect(suffices('staff', action, { relation, roles: [role] })).toBe(may);
  });

  test('一人多岗，有一岗可以就可以', () => {
    expect(suffices('staff', 'sign', { relation: 'own', roles: ['officeHead', 'signatory'] })).toBe(true);
    expect(suffices('staff', 'sign', { relation: 'county', roles: ['supervisor', 'signatory'] })).toBe(false);
  });

  test('县主管部门只能看，不能办；县里的审核人要单位点名才是审核人', () => {
    const writes = ACTIONS.filter((action) => ![...REQUESTS, ...ITEMS_READ, ...REGISTERS_READ, ...WITHHELD, 'guideDesk', 'staffRules', 'workbench', 'searchCases', 'getCase'].includes(action));
    expect(writes.filter((action) => suffices('staff', action, { relation: 'county', roles: ['supervisor'] }))).toEqual([]);
    const named: Pick<Agency, 'settings'> = { settings: { reviewBy: { by: 'county', memberId: 'named' } } };
    expect(rolesBelow(named, ['named'], ['supervisor', 'officer'])).toEqual(['supervisor', 'reviewer']);
    expect(rolesBelow(named, ['deputy', 'named'], ['editor'])).toEqual(['reviewer']);
    expect(rolesBelow(named, ['other'], ['reviewer', 'signatory'])).toEqual([]);
    expect(rolesBelow({ settings: { reviewBy: { by: 'own' } } }, ['named'], ['reviewer', 'administrator'])).toEqual(['administrator']);
    expect(rolesBelow({}, ['named'], ['reviewer'])).toEqual([]);
  });

  test('只要登录的几项，谁登录都可以；没有一项漏写', () => {
    expect(ACTIONS.filter((action) => grantsOf('staff', action).includes('signedIn'))).toEqual(expect.arrayContaining([...SIGNED_IN]));
    expect(ACTIONS.filter((action) => grantsOf('staff', action).length === 0)).toEqual([]);
  });

  test.each<[ActionName<'staff'>, CaseEventType]>([
    ['confirmReceipt', 'receiptConfirmed'], ['decide', 'decided'], ['review', 'reviewed'], ['returnDraft', 'returned'], ['sign', 'signed'], ['serve', 'served'],
  ])('%s 放进来的岗位，正是岗位职责里能办这一步的岗位', (action, event) => {
    const onDuty = new Set((Object.keys(ACCEPTS) as CaseState[]).flatMap((state) => rolesFor(event, state)));
    expect(new Set(grantsOf('staff', action).filter((grant) => grant.startsWith('own.')))).toEqual(new Set([...onDuty].map((role) => `own.${role}`)));
  });

  test('没有写进表里的名字，谁也不能做', () => {
    for (const name of ['', 'constructor', '__proto__', 'deleteCase']) {
      expect(grantsOf('staff', name)).toEqual([]);
      expect(suffices('staff', name, { relation: 'own', roles: ROLES })).toBe(false);
    }
  });

  test('年度报告的文件由本单位的信息员、经办人、管理员读，县里不代读', () => {
    for (const action of ['prepareReportFile', 'readReport'] as const) {
      const may = ROLES.filter((role) => suffices('papers', action, { relation: 'own', roles: [role] }));
      expect(may).toEqual(['officer', 'editor', 'administrator']);
      expect(suffices('papers', action, { relation: 'county', roles: ROLES })).toBe(false);
      expect(suffices('staff', action, { relation: 'own', roles: ROLES })).toBe(false);
    }
    expect(notYourPart('papers', 'readReport').error.message).toBe('这一步由信息员、经办人、管理员办理，你现在没有这个岗位（可能刚调整过），请联系他们；岗位不对的，请找管理员。');
  });

  test('年报的数，经手的和看数的人都看得到；数后面的申请，信息员和管理员看不到', () => {
    const may = (action: ActionName<'annual'>, relation: Relation) => ROLES.filter((role) => suffices('annual', action, { relation, roles: [role] }));
    for (const action of ['yearTables', 'linesBehind', 'sumBehind'] as const) {
      expect(may(action, 'own')).toEqual(['officer', 'reviewer', 'officeHead', 'signatory', 'editor', 'supervisor']);
      expect(may(action, 'county')).toEqual(['supervisor']);
    }
    for (const action of ['casesBehind', 'remediesBehind', 'carriedOver'] as const) {
      expect(may(action, 'own')).toEqual(['officer', 'reviewer', 'officeHead', 'signatory', 'supervisor']);
      expect(may(action, 'county')).toEqual(['supervisor']);
    }
  });

  test('全县的页、催办、汇总、核对只有县主管部门；催办的经过本单位看得到，答复只能本单位的人', () => {
    const may = (action: ActionName<'annual'>, relation: Relation) => ROLES.filter((role) => suffices('annual', action, { relation, roles: [role] }));
    for (const action of ['countyYear', 'urgeReasons', 'urge', 'rollUp', 'rollUpCell', 'countyChecks', 'operation'] as const) expect([may(action, 'own'), may(action, 'county')]).toEqual([['supervisor'], []]);
    for (const action of ['urges', 'urgeOf'] as const) expect([may(action, 'own'), may(action, 'county')]).toEqual([[...ROLES], ['supervisor']]);
    expect([may('answerUrge', 'own'), may('answerUrge', 'county')]).toEqual([['officer', 'officeHead', 'editor', 'administrator'], []]);
  });

  test('台账由信息员、经办人记，看数的人都看得到，管理员看不到', () => {
    const may = (action: ActionName<'annual'>, relation: Relation) => ROLES.filter((role) => suffices('annual', action, { relation, roles: [role] }));
    for (const action of ['bookYear', 'bookLines', 'yearLine'] as const) {
      expect(may(action, 'own')).toEqual(['officer', 'reviewer', 'officeHead', 'signatory', 'editor', 'supervisor']);
      expect(may(action, 'county')).toEqual(['supervisor']);
    }
    for (const action of ['saveLine', 'correctLine', 'removeLine', 'stateNone', 'withdrawNone', 'bookProposals'] as const) {
      expect(may(action, 'own')).toEqual(['officer', 'editor']);
      expect(may(action, 'county')).toEqual([]);
    }
  });

  test('年报由信息员、经办人写，审核人审核，负责人或者分管领导审定，县里指定的审核人可以代办', () => {
    const may = (action: ActionName<'annual'>, relation: Relation) => ROLES.filter((role) => suffices('annual', action, { relation, roles: [role] }));
    for (const action of ['saveNarrative', 'giveReason', 'confirmChannel', 'handInReport', 'correctReport', 'dropCorrection'] as const) {
      expect([may(action, 'own'), may(action, 'county')]).toEqual([['officer', 'editor'], []]);
    }
    for (const action of ['yearReport', 'reportCountdown', 'yearNarrative', 'yearChecks', 'reportSheet', 'readCases'] as const) {
      expect(may(action, 'own')).toEqual(['officer', 'reviewer', 'officeHead', 'signatory', 'editor', 'supervisor']);
      expect(may(action, 'county')).toEqual(['reviewer', 'supervisor']);
    }
    expect([may('reviewReport', 'own'), may('reviewReport', 'county')]).toEqual([['reviewer'], ['reviewer']]);
    expect([may('returnReport', 'own'), may('returnReport', 'county')]).toEqual([['reviewer', 'officeHead', 'signatory'], ['reviewer']]);
    expect([may('approveReport', 'own'), may('approveReport', 'county')]).toEqual([['officeHead', 'signatory'], ['reviewer']]);
    expect([may('reportDates', 'own'), may('reportDates', 'county')]).toEqual([['officer', 'reviewer', 'officeHead', 'signatory', 'editor', 'supervisor'], ['supervisor']]);
    expect([may('saveReportDate', 'own'), may('saveReportDate', 'county')]).toEqual([['supervisor'], []]);
  });

  test('居民端不用登录，申请人端都要登录', () => {
    expect(Object.values(GRANTS.public).flat().every((grant) => grant === 'anyone')).toBe(true);
    expect(Object.values(GRANTS.applicant).flat().every((grant) => grant === 'signedIn' || grant === 'owner')).toBe(true);
  });

  test('拒绝时说明由谁办', () => {
    expect(notYourPart('staff', 'review').error).toMatchObject({ code: 'forbidden', message: '这一步由审核人办理，你现在没有这个岗位（可能刚调整过），请联系他们；岗位不对的，请找管理员。' });
    expect(notYourPart('staff', 'returnDraft').error.message).toContain('审核人、分管领导');
  });
});

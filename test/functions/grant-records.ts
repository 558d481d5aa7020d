import { civilDate } from '@/domain/calendar/civil-date';
import type { CollectionName } from '../../cloudfunctions/_shared/schema';
import { FORM, handle, memberIdOf, newKey, submit, type Town } from './town';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;

/** Collections whose records are named by callers: each has one of 乔官镇 or of 申请人甲 in the world of the test. */
export const NAMED = [
  'cases', 'practiceCases', 'drafts', 'uploads', 'letters', 'requests', 'items', 'outlets', 'registrations', 'yearLines', 'withheld', 'rules', 'invitations', 'members',
] as const satisfies readonly CollectionName[];

/** Why nobody can name a record of it: it is found by the agency, the day or the caller himself, or belongs to a record above. */
export const NOT_NAMED: Readonly<Record<Exclude<CollectionName, (typeof NAMED)[number]>, string>> = {
  agencies: '公开', guides: '按单位', guideEditions: '公开', reports: '按单位和年份', reportVersions: '按单位、年份、版本', yearReports: '按单位和年份', reportDates: '按县和年份', countyBoards: '按县和年份', tallies: '按单位和年份',
  urges: '编号由单位、事由、日期组成，见下面的样例', yearStatements: '按单位和年份', outletMonths: '随渠道', publications: '公开', publicationCounts: '公开', notices: '公开', itemVersions: '随信息', answerDrafts: '随信息', likeProposals: '要有几件类似的申请，见 like-cases 的测试',
  consultationLinks: '凭链接里的一长串，见 consultation 的测试', caseReadings: '按单位和年份', caseFindings: '随通读', wizards: '随申请', openings: '随申请', erasures: '随申请', accessLog: '只写', accessHeads: '只写', settingsLog: '随单位', numberLog: '只写', counters: '只写', guesses: '只数', paces: '只数', findingCounts: '只数',
  messages: '按收件人', messageReads: '按本人', inboxMarks: '按本人', pushGrants: '按本人', pushOutbox: '定时任务', jobMarks: '定时任务', seals: '定时任务', sealParts: '定时任务', searchSnapshots: '定时任务', operation: '运行', metrics: '运行', keyChecks: '运行',
};

/** What stands in the store, by its kind. */
export type Records = Readonly<Record<(typeof NAMED)[number], string>>;

/** One record of every kind that callers name. */
export async function makeRecords(town: Town): Promise<Records> {
  const [a, officer, editor, administrator] = [town.as('applicantA'), town.as('officer'), town.as('editor'), town.as('administrator')];
  const { uploadId: uploads } = await a.value('applicant', 'prepareUpload', { name: '证明.jpg', bytes: 10 });
  await a.value('applicant', 'saveDraft', { draftId: 'draft-of-applicant-a', agencyId: 'qiaoguan', form: { description: '没有写完' } });
  const { id: requests } = await a.value('applicant', 'submitRequest', { kind: 'feedback', key: newKey(), ...QIAOGUAN, content: { kind: 'feedback', words: '字太小' }, person: {}, uploadIds: [] });
  const { id: items } = await officer.value('papers', 'saveItem', { ...QIAOGUAN, draft: { kind: 'new', key: newKey() }, content: { title: '样例', category: 'a20-11', madeOn: civilDate('2026-03-02') } });
  const { outlets: [outlet] } = await officer.value('staff', 'saveOutlet', { ...QIAOGUAN, kind: 'portal', name: '县政府网站' });
  const outlets = outlet?.id ?? '';
  await officer.value('staff', 'registerElsewhere', { ...QIAOGUAN, outletId: outlets, entries: [{ key: newKey(), title: '低保公示', on: '2026-02-02' }] });
  await editor.value('annual', 'saveLine', { ...QIAOGUAN, key: newKey(), kind: 'training', on: '2026-02-02', values: { topic: '公开培训', people: '3' } });
  await editor.value('staff', 'saveRule', { ...QIAOGUAN, id: '2'.repeat(32), version: 0, title: '保密审查办法', madeOn: civilDate('2026-02-01'), body: '第一条 为了规范公开。', keepFile: false, secrecyChecked: true });
  await administrator.value('staff', 'invite', { ...QIAOGUAN, name: '新来的', roles: ['editor'] });
  await officer.value('staff', 'startPractice', { ...QIAOGUAN, scene: 'plain', key: newKey() });
  const { id: answered } = await submit(a, { ...FORM, description: '镇政府食堂2025年采购台账' });
  await handle(town, answered, 'refused.internalAffairs');
  // 不予公开的 enter their list when somebody looks at it.
  await officer.value('staff', 'withheldOf', { ...QIAOGUAN, show: 'all' });
  const { id: cases } = await submit(a);
  const firstOf = async (collection: CollectionName) => (await town.db.collection(collection).find({}, { limit: 1 }))[0]?._id ?? '';
  return {
    cases, practiceCases: await firstOf('practiceCases'), drafts: 'draft-of-applicant-a', uploads, letters: await firstOf('letters'), requests, items, outlets, registrations: await firstOf('registrations'),
    yearLines: await firstOf('yearLines'), withheld: await firstOf('withheld'), rules: '2'.repeat(32), invitations: await firstOf('invitations'), members: await memberIdOf(town, 'officer'),
  };
}

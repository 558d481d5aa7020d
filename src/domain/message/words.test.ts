import { EVENTS } from '../case/event-words';
import type { CaseEventType } from '../case/event';
import { d } from '../../../test/fixtures/case';
import { applicantMessageWords } from './applicant-words';
import { ITEM_MESSAGES, REQUEST_MESSAGES, URGE_MESSAGES, type MessageKind, type ReminderFacts } from './message';
import { officeWords } from './office-words';

const KINDS: readonly MessageKind[] = [...Object.keys(EVENTS) as CaseEventType[], 'unconfirmedTooLong', 'datesMoved', 'assigned', 'reminder', 'morningCard', 'guideOld', ...REQUEST_MESSAGES, ...ITEM_MESSAGES, ...URGE_MESSAGES];
const ON = d('2026-03-26');
const reminder = (more: Partial<ReminderFacts>): ReminderFacts => ({ rung: 'left2', matter: 'answer', by: d('2026-03-30'), provisional: false, left: 2, late: 0, ...more });
const title = (more: Partial<ReminderFacts>) => officeWords({ kind: 'reminder', on: ON, reminder: reminder(more) }).title;

test.each(KINDS)('%s：对工作人员、对申请人都有一句话和下一步', (kind) => {
  for (const { title: what, text } of [officeWords({ kind, on: ON }), applicantMessageWords({ kind, on: ON }, '乔官镇')]) {
    expect(what.length).toBeGreaterThan(3);
    expect(text).toMatch(/。$/);
    expect(`${what}${text}`).not.toContain('undefined');
  }
});

test('对申请人称“你”，先说谁做了什么', () => {
  expect(applicantMessageWords({ kind: 'served', on: ON }, '乔官镇').title).toBe('乔官镇答复了你');
  expect(applicantMessageWords({ kind: 'correctionAsked', on: ON }, '乔官镇').title).toBe('乔官镇请你补充说明');
});

test('提醒说还剩几个工作日、哪一天；逾期的、在休息日里的另有说法', () => {
  expect(officeWords({ kind: 'reminder', on: ON, reminder: reminder({}) })).toEqual({ title: '答复还剩2个工作日', text: '3月30日是最后一天。' });
  expect(title({ rung: 'left0', by: ON, left: 0 })).toBe('答复今天到期');
  expect(title({ rung: 'left0', by: d('2026-03-28'), left: 0 })).toContain('最后一个工作日');
  expect(title({ rung: 'overdue', by: d('2026-03-24'), left: 0, late: 2 })).toBe('答复逾期2个工作日');
  expect(title({ rung: 'left5', matter: 'reply', left: 5 })).toBe('复议答复或者应诉答辩还剩5个工作日');
  expect(title({ rung: 'lapsed', matter: 'applicant', left: 0 })).toBe('申请人的期限过了，等登记');
  expect(officeWords({ kind: 'reminder', on: ON, reminder: reminder({ provisional: true }) }).text).toBe('暂定3月30日是最后一天。');
});

import { aCase, APPLICANT, at, consulted, corrected, correctionAsked, d, decided, extended, OFFICER, opinion, reviewed, served, signed, submitted, confirmed, withdrawn } from '../../../test/fixtures/case';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { readXlsx } from '../../../test/support/read-xlsx';
import type { CaseEvent } from '@/domain/case/event';
import type { Application } from '../application';
import { LEDGER_COLUMNS, ledgerRow } from './ledger-row';
import { ledgerWorkbook } from './ledger-xlsx';

const application = (events: readonly CaseEvent[], description = '2024年宅基地审批结果'): Application => ({
  disclosure: aCase(...events), owner: 'x', submittedAt: at('2026-09-08'), request: { description, form: 'electronic', delivery: 'online' },
  person: () => ({ documentKind: 'residentIdCard', name: '试验人甲', documentNumber: '11010519491231002X', phone: '13800001234' }), attachments: () => [],
});
const row = (events: readonly CaseEvent[], letter?: string, today = '2026-12-31') => ledgerRow(application(events), letter, { calendar: CALENDAR_TO_2026, today: d(today) });

const ANSWER = (...middle: readonly CaseEvent[]) => [submitted('2026-09-08'), confirmed('2026-09-10'), ...middle];
const toEnd = (day: string) => [decided(day, 'granted'), reviewed(day), signed(day), served(day)];

describe('台账的一行', () => {
  test('按期答复的', () => {
    expect(row(ANSWER(...toEnd('2026-10-14')), '乔官公开〔2026〕第3号')).toMatchObject({
      number: '乔官依申请〔2026〕第1号', receivedOn: '2026-09-10', channel: '小程序', kind: '自然人', applicant: '试**甲',
      dueOn: '2026-10-14', answeredOn: '2026-10-14', inTime: '是', outcome: '予以公开', letter: '乔官公开〔2026〕第3号', service: '在线送达', archivedOn: '',
    });
  });
  test('晚了一天，写否', () => expect(row(ANSWER(...toEnd('2026-10-15'))).inTime).toBe('否'));
  test('补正、征求意见、延期，各写哪天做了什么', () => {
    const made = row(ANSWER(correctionAsked('2026-09-14'), corrected('2026-09-18'), consulted('2026-09-21', 'thirdParty', '2026-09-21'), opinion('2026-09-24'), extended('2026-10-12', 10)));
    expect(made).toMatchObject({ correction: '2026-09-14告知，2026-09-18补正', consultation: '2026-09-21征求第三方意见，2026-09-24收到意见', extension: '2026-10-12延长10个工作日', outcome: '办理中', answeredOn: '', inTime: '' });
  });
  test('收费、缴费', () => {
    const notice: CaseEvent = { type: 'feeNoticed', at: at('2026-09-14'), by: OFFICER, on: d('2026-09-14'), tariff: 'pages', quantity: 68, fen: 38_000 };
    expect(row(ANSWER(notice)).fee).toBe('¥380.00，还没有缴纳');
    expect(row(ANSWER(notice, { type: 'feePaid', at: at('2026-09-16'), by: APPLICANT, on: d('2026-09-16') })).fee).toBe('¥380.00，2026-09-16缴纳');
  });
  test('复议和诉讼分开写', () => {
    const filed = (remedyId: string, way: 'review' | 'litigationAfterReview', on: string): CaseEvent => ({ type: 'remedyFiled', at: at(on), by: OFFICER, on: d(on), remedyId, way, reference: `〔2026〕${remedyId}号` });
    const made = row(ANSWER(...toEnd('2026-10-14'), filed('1', 'review', '2026-10-20'), { type: 'remedyEnded', at: at('2026-11-20'), by: OFFICER, on: d('2026-11-20'), remedyId: '1', result: 'upheld' }, filed('2', 'litigationAfterReview', '2026-12-01')));
    expect(made).toMatchObject({ review: '2026-10-20受理，〔2026〕1号，2026-11-20结果维持', litigation: '2026-12-01受理，〔2026〕2号，尚未审结' });
  });
  test('撤回的写撤回', () => expect(row(ANSWER(withdrawn('2026-09-15')))).toMatchObject({ inTime: '' }));
});

test('一万行的工作簿，格子里的字一字不差，公式只是文字', async () => {
  const line = row(ANSWER(...toEnd('2026-10-14')));
  const lines = Array.from({ length: 10_000 }, (_, index) => ({ ...line, number: `乔官依申请〔2026〕第${index + 1}号`, description: index === 0 ? '=HYPERLINK("x")&<换\n行>' : line.description }));
  const content = await ledgerWorkbook(lines, '台账');
  const [head, ...rows] = readXlsx(content);
  expect(head).toEqual(LEDGER_COLUMNS.map(({ label }) => label));
  expect(rows).toHaveLength(10_000);
  expect(rows[0]?.[5]).toBe('=HYPERLINK("x")&<换\n行>');
  expect(rows[9999]?.[0]).toBe('乔官依申请〔2026〕第10000号');
  expect(rows.every((cells) => cells.length <= LEDGER_COLUMNS.length)).toBe(true);
});

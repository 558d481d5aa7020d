import * as fc from 'fast-check';
import { article } from '../../../test/article';
import { d } from '../../../test/fixtures/case';
import { addDays, yearOf } from '../calendar/civil-date';
import { instant } from '../calendar/instant';
import { tallyRegister } from '../report/register';
import { art } from '../statute/article';
import { keepsBook, kindRule, mustTell, YEARBOOK_KIND_KEYS, YEARBOOK_KINDS, type YearbookKind } from './kinds';
import { linesOfKind, yearsOf, type LineSaid, type YearLine } from './line';
import { emptyText, readLine, textOf } from './read-line';
import { figureOf, linesBehind, openBooks, registerLines, yearbookOf } from './yearbook';

const TODAY = d('2027-03-01');
let made = 0;
const line = (said: LineSaid): YearLine => ({ id: String(made += 1), ...said }) as YearLine;
const paper = (on: string, abolishedOn?: string) => line({ kind: 'normativeDocuments', on: d(on), values: { title: `办法${made}`, ...(abolishedOn && { abolishedOn: d(abolishedOn) }) } });
const fine = (on: string, decisions: number) => line({ kind: 'administrativePenalty', on: d(on), values: { decisions } });
const fee = (on: string, fen: number) => line({ kind: 'administrativeFees', on: d(on), values: { fen } });
const training = (on: string, people: number) => line({ kind: 'training', on: d(on), values: { topic: '政府信息公开条例', people } });
const book = (lines: readonly YearLine[], year = 2026) => yearbookOf(lines, [], year, 'township').books;
const none = (kind: YearbookKind, year = 2026) => ({ kind, year, by: 'm1', at: instant(Date.UTC(2026, 11, 2)) });

article(art(20, undefined, 1), '规范性文件从台账数进表二', () => {
  test('制发、废止、现行有效和表二一样，每个数说得出是哪几件', () => {
    const lines = [paper('2024-05-01'), paper('2026-03-01'), paper('2025-03-01', '2026-06-30')];
    expect(book(lines).normativeDocuments.figures).toEqual({ issued: 1, abolished: 1 });
    expect(tallyRegister(registerLines(lines), 2026).normativeDocuments).toEqual({ issued: 1, abolished: 1, inForce: 2 });
    expect(linesBehind(lines, 'normativeDocuments', 'abolished', 2026)).toEqual([lines[2]]);
  });
  test('只在往年制发、今年没有动的，不是今年的一条', () => expect(book([paper('2024-05-01')]).normativeDocuments).toMatchObject({ standing: 'open', lines: [] }));
});

test('许可、处罚、强制、收费数进表二，收费按分合计再折成万元', () => {
  const tally = tallyRegister(registerLines([fine('2026-01-05', 3), fine('2026-12-31', 4), fine('2025-12-31', 9), fee('2026-02-01', 123_450), fee('2026-02-02', 29)]), 2026);
  expect(tally.administrativePenalty.decisions).toBe(7);
  expect(tally.administrativeFees.amountWanYuan).toBe(0.123_479);
});

describe('一年的台账', () => {
  test('培训几场、多少人次', () => expect(book([training('2026-03-01', 30), training('2026-09-01', 26), training('2025-09-01', 99)]).training).toMatchObject({ figures: { sessions: 2, people: 56 }, standing: 'filled' }));

  test('去年收到、今年答复的建议：收到算去年，答复、公开算今年，两年都看得到', () => {
    const one = line({ kind: 'peoplesCongress', on: d('2025-11-20'), values: { title: '修路的建议', items: 2, answeredOn: d('2026-02-01'), disclosedOn: d('2026-03-01') } });
    expect(yearsOf(one)).toEqual([2025, 2026]);
    expect(book([one], 2025).peoplesCongress.figures).toEqual({ received: 2, answered: 0, disclosed: 0 });
    expect(book([one]).peoplesCongress).toMatchObject({ figures: { received: 0, answered: 2, disclosed: 2 }, standing: 'filled' });
    expect(linesOfKind([one], 'peoplesCongress')[0]?.values.answeredOn).toBe('2026-02-01');
  });

  test('没有记、也没有人说没有，就是空着；说过没有的是没有；有了一条，说过的不算', () => {
    const open = openBooks(yearbookOf([], [], 2026, 'township'));
    expect(open).toContain('administrativeFees');
    const said = yearbookOf([], [none('administrativeFees')], 2026, 'township');
    expect(said.books.administrativeFees).toMatchObject({ standing: 'none', none: { by: 'm1' }, figures: { fen: 0 } });
    expect(openBooks(said)).not.toContain('administrativeFees');
    expect(yearbookOf([fee('2026-05-01', 100)], [none('administrativeFees')], 2026, 'township').books.administrativeFees).toMatchObject({ standing: 'filled' });
    expect(yearbookOf([], [none('administrativeFees', 2025)], 2026, 'township').books.administrativeFees.standing).toBe('open');
  });

  article(art(50, 1, 4), '考核、评议、追责：各级人民政府的年报必须写，部门的可以不写', () => {
    test.each(['assessment', 'publicAssessment', 'accountability'] as const)('%s', (kind) =>
      expect([mustTell(kind, 'township'), mustTell(kind, 'county'), mustTell(kind, 'countyDepartment'), mustTell(kind, 'subdistrict')]).toEqual([true, true, false, false]));
  });

  test('县乡没有规章制定权：不用填，也不算空着；设区的市要填', () => {
    expect(book([]).regulations).toMatchObject({ standing: 'byLaw', mustTell: false });
    expect([keepsBook('regulations', 'county'), keepsBook('regulations', 'city'), keepsBook('normativeDocuments', 'township')]).toEqual([false, true, true]);
  });

  test('加一条，只动它说到的那几年、那一类的数', () => {
    const figuresOf = (lines: readonly YearLine[], year: number) => YEARBOOK_KIND_KEYS.flatMap((kind) => Object.keys(YEARBOOK_KINDS[kind].figures).map((figure) => [kind, figureOf(lines, kind, figure as never, year)] as const));
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 50 })), { maxLength: 8 }), fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 50 }), (others, day, count) => {
      const lines = others.map(([days, decisions]) => fine(addDays(d('2024-01-01'), days), decisions));
      const added = training(addDays(d('2024-01-01'), day), count);
      for (const year of [2024, 2025, 2026]) {
        const [before, after] = [figuresOf(lines, year), figuresOf([...lines, added], year)];
        const moved = after.filter(([, value], index) => value !== before[index]?.[1]).map(([kind]) => kind);
        expect(moved).toEqual(yearOf(added.on) === year ? ['training', 'training'] : []);
      }
    }));
  });
});

/** A right answer to every question of a kind. */
const ANSWERS = { words: '农业服务中心', prose: '网上公开不及时，已经改了。', count: '3', money: '1280.50', day: '2026-05-06' } as const;
const filled = (kind: YearbookKind) => ({ on: '2026-05-06', values: Object.fromEntries(Object.entries(kindRule(kind).fields).map(([name, { type }]) => [name, ANSWERS[type]])) });

describe('短表单读成一条', () => {
  test.each(YEARBOOK_KIND_KEYS)('%s：填好的读得出来，再写回表单一字不差', (kind) => {
    const read = readLine(kind, filled(kind), TODAY);
    if (!read.ok) throw new Error(read.error[0]?.message);
    expect(textOf(read.value)).toEqual(filled(kind));
    expect(readLine(kind, textOf(read.value), TODAY)).toEqual(read);
  });
  test.each(YEARBOOK_KIND_KEYS)('%s：空表单说出每一个必填的', (kind) => {
    const read = readLine(kind, { ...emptyText(kind, TODAY), on: '' }, TODAY);
    const fields = Object.entries(YEARBOOK_KINDS[kind].fields).filter(([, rule]) => !('optional' in rule) && !('usual' in rule)).map(([name]) => name);
    expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['on', ...fields]);
  });

  test('金额按分，读的是数字本身，不差一分', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (fen) => {
      const typed = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
      expect(readLine('administrativeFees', { on: '2026-05-06', values: { fen: typed } }, TODAY)).toMatchObject({ ok: true, value: { values: { fen } } });
    }));
  });
  test.each([['1,280.5', 128_050], ['１２８０元', 128_000], ['¥0.29', 29]])('金额%s是%i分', (typed, fen) =>
    expect(readLine('administrativeFees', { on: '2026-05-06', values: { fen: typed } }, TODAY)).toMatchObject({ value: { values: { fen } } }));

  test.each([
    ['administrativeFees', { fen: '12.345' }, 'fen', '最多两位小数'], ['administrativeFees', { fen: '0' }, 'fen', '大于0元'], ['administrativeFees', { fen: '12万' }, 'fen', '按元填'],
    ['training', { topic: '条例', people: '三十' }, 'people', '只写数字'], ['training', { topic: '条例', people: '0' }, 'people', '至少是1人'], ['training', { topic: '条例', people: '12000' }, 'people', '不会超过9999人'],
    ['training', { topic: '。', people: '3' }, 'topic', '请填写'], ['training', { topic: '条'.repeat(81), people: '3' }, 'topic', '有81字，最多80字'],
    ['secrecyChecks', { items: '3', withheld: '4' }, 'withheld', '还多'], ['normativeDocuments', { title: '办法', abolishedOn: '2025-01-01' }, 'abolishedOn', '早于制发日期'],
    ['peoplesCongress', { title: '建议', items: '1', disclosedOn: '2026-06-01' }, 'answeredOn', '答复日期也要填'], ['peoplesCongress', { title: '建议', items: '1', answeredOn: '2026-05-01' }, 'answeredOn', '早于收到日期'],
    ['problems', { problem: '公开不及时', doneOn: '2026-06-01' }, 'measure', '做了什么'], ['accountability', { people: '1', matter: '身份证110101199003070011的人被通报' }, 'matter', '不写个人信息'],
    ['training', { topic: '条例', people: '3', fen: '1' }, 'fen', '不在这类台账里'],
  ] as const)('%s填%j：指出是哪一项', (kind, values, field, words) => {
    const read = readLine(kind, { on: '2026-05-06', values }, TODAY);
    const problem = read.ok ? undefined : read.error.find((one) => one.field === field);
    expect(problem?.message).toContain(words);
  });
  test.each([['2027-03-02', '今天以后'], ['2026-02-30', '不是日历上的日子'], ['2008-04-30', '核对年份']])('日期%s：%s', (on, words) => {
    const read = readLine('training', { on, values: { topic: '条例', people: '3' } }, TODAY);
    expect(read.ok ? '' : read.error[0]?.message).toContain(words);
  });
  test('有效期的最后一天可以在以后，别的日子不行；老文件可以早于2008年', () =>
    expect(readLine('normativeDocuments', { on: '1998-06-01', values: { title: '老办法', abolishedOn: '2030-12-31' } }, TODAY).ok).toBe(true));
});

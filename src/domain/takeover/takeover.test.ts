import { parseInstant, type Instant } from '../calendar/instant';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { caseClock } from '../case/clock';
import { messageFor } from '../case/refusal-words';
import { rowsOfCase } from '../report/tally';
import type { LedgerCells } from './columns';
import { readLedger } from './read-ledger';
import { readLine } from './taken-line';
import { takenOver } from './take-over';
import { channelOf, CHOICES, kindOf, leafOf, opinionOf } from './words';

const AT = parseInstant('2026-03-02T10:00:00+08:00') as Instant;
const CELLS: LedgerCells = { number: '乔官〔2026〕3号', receivedOn: '2026年2月10日', name: '王测试', description: '2024年土地补偿款分配表' };

const take = (cells: LedgerCells) => {
  const read = readLine(cells);
  if (!read.ok) return read.problems.map(({ message }) => message).join('');
  const done = takenOver({ identity: { id: 'c', agencyId: 'a', number: read.line.number, applicantKind: read.line.kind }, line: read.line, at: AT, memberId: 'm' }, CHINA_CALENDAR);
  return done.ok ? done.value : messageFor(done.error);
};
const taken = (cells: LedgerCells) => {
  const done = take(cells);
  if (typeof done === 'string') throw new Error(done);
  return done;
};

describe('读台账：从表格复制，或者 .csv', () => {
  test('列的次序、叫法都随意；不认识的列说出来，不猜', () => {
    expect(readLedger('申请人\t收件日期\t编号\t申请公开的内容\t备注\n王测试\t2026/2/10\t3\t分配表\t急\n')).toEqual({
      ok: true, unknownHeads: ['备注'], rows: [{ line: 2, cells: { name: '王测试', receivedOn: '2026/2/10', number: '3', description: '分配表' } }],
    });
  });

  test('逗号分开、引号里有逗号和换行的格子', () => {
    const reading = readLedger('\uFEFF编号,收到日期,申请人,申请内容\r\n3,2026-02-10,王测试,"分配表,\n以及""名单"""\r\n');
    expect(reading).toMatchObject({ rows: [{ line: 2, cells: { description: '分配表,\n以及"名单"' } }] });
  });

  test.each([
    ['', '还没有粘贴台账'], ['随便几个字', '还缺“编号”'], ['编号\t收到日期\t申请人\t申请内容', '没有申请'], ['编号\t序号\t收到日期\t申请人\t申请内容\n1', '出现了两次'],
    [`编号\t收到日期\t申请人\t申请内容\n${'1\t2026-02-10\t王测试\t表\n'.repeat(10_000)}`, '现在有10000行，请分几次'],
  ])('读不了的说明原因（%#）', (text, words) => expect(readLedger(text)).toMatchObject({ ok: false, message: expect.stringContaining(words) }));
});

describe('一行一件，写得不对的逐格说明', () => {
  test('空行、乱写的行', () => expect(readLine({ number: '1', receivedOn: '去年', name: '王', description: '表', outcome: '给了', channel: '托人带话' })).toMatchObject({
    ok: false, problems: [{ column: 'channel' }, { column: 'receivedOn' }, { column: 'outcome' }, { column: 'answeredOn' }],
  }));
  test('写了补正告知、没有写期限：问清楚，不替他定', () => {
    expect(readLine({ ...CELLS, correctionOn: '2026-02-12' })).toEqual({ ok: false, problems: [{ column: 'correctionDays', message: '写了“补正告知日期”，还要写“补正期限”。' }] });
  });
  test('部分公开要写依据', () => expect(take({ ...CELLS, outcome: '部分公开', answeredOn: '2026-02-25' })).toContain('部分公开的要写明'));
  test('收到日期晚于今天', () => expect(take({ ...CELLS, receivedOn: '2026-03-03' })).toContain('晚于现在'));
  test('早于2019年', () => expect(take({ ...CELLS, receivedOn: '2018-03-03' })).toContain('2019年以后'));
  test('答复早于收到', () => expect(take({ ...CELLS, outcome: '予以公开', answeredOn: '2026-02-01' })).toContain('不能早于'));
});

describe('一件一件填的时候，能选的都看得懂', () => {
  const READ = { channel: channelOf, kind: kindOf, opinion: opinionOf, outcome: leafOf, withheldGround: leafOf } as const;
  test.each(Object.keys(READ) as (keyof typeof READ)[])('%s', (column) => {
    const choices = CHOICES[column] ?? [];
    expect(choices.length).toBeGreaterThan(2);
    expect(new Set(choices.map(READ[column])).size).toBe(choices.length);
    expect(choices.map(READ[column])).not.toContain(undefined);
  });
});

describe('转入以后和一直在这里办的一样', () => {
  test('在办的：期限从原来的收到之日算', () => {
    expect(caseClock(taken(CELLS), CHINA_CALENDAR)).toMatchObject({ receivedOn: '2026-02-10', dueOn: '2026-03-16' });
  });

  test('补正、征求意见、延期照补录入卷，期限照算', () => {
    const current = taken({ ...CELLS, correctionOn: '2026-02-12', correctionDays: '10', correctedOn: '2026-02-26', extendedOn: '2026-03-02', extendedDays: '10' });
    expect(current.events.filter(({ late }) => late)).toHaveLength(3);
    expect(caseClock(current, CHINA_CALENDAR)).toMatchObject({ startOn: '2026-02-26', dueOn: '2026-04-09', extendedBy: 10 });
  });

  test('第三十条：第八个工作日才告知补正的，留在案卷里，不影响期限', () => {
    const current = taken({ ...CELLS, correctionOn: '2026-03-02', correctionDays: '10' });
    expect(current).toMatchObject({ state: 'inProgress', withoutEffect: [{ refusal: { code: 'correctionTooLate' } }] });
  });

  test('上年收到、今年还在办的，算上年结转', () => {
    expect(rowsOfCase(taken({ ...CELLS, receivedOn: '2025-12-25' }), 2026)).toEqual(['carriedOverIn', 'carriedOverOut']);
  });

  test.each(['予以公开', '不予公开：属于三类内部事务信息', '本机关不掌握相关政府信息', '重复申请'])('已经答复的（%s）：办结，只计一次', (outcome) => {
    const current = taken({ ...CELLS, outcome, answeredOn: '2026-02-25' });
    expect(current).toMatchObject({ state: 'closed', closedOn: '2026-02-25' });
    expect(rowsOfCase(current, 2026)).toContain('outcomesTotal');
  });

  test('部分公开，写了依据的', () => {
    expect(taken({ ...CELLS, outcome: '部分公开', withheldGround: '属于四类过程性信息', answeredOn: '2026-02-25' })).toMatchObject({ outcome: 'partiallyGranted' });
  });

  test('第十五条：保护第三方的不予公开，台账里没有征求意见的，不能这样转入', () => {
    expect(take({ ...CELLS, outcome: '保护第三方合法权益', answeredOn: '2026-02-25' })).toContain('案卷里没有');
    expect(taken({ ...CELLS, consultedOn: '2026-02-11', opinionOn: '2026-02-13', opinion: '不同意', outcome: '保护第三方合法权益', answeredOn: '2026-02-25' })).toMatchObject({ state: 'closed' });
  });
});

import { article } from '../../../../test/article';
import { aCase, at, confirmed, d, decided, office, OFFICER, refusalOf, refusedWith, reviewed, served, signed, signedOn, submitted } from '../../../../test/fixtures/case';
import { art, document } from '../../statute/article';
import type { CaseEvent, EventOf } from '../event';

const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const filed = (day: string, remedyId = 'r1'): CaseEvent => ({ ...office(day), type: 'remedyFiled', remedyId, way: 'review' });
const ended = (day: string, remedyId = 'r1'): CaseEvent => ({ ...office(day), type: 'remedyEnded', remedyId, result: 'upheld' });

article(document('serviceReply'), '以签收之日当日为期限计算时点；邮寄的以交邮之日当日为期限计算时点', () => {
  test('登记当天签收可以，第二天才签收的不能先登记', () => {
    expect(refusedWith(...signedOn('2026-09-08'), served('2026-09-14', 'inPerson', '2026-09-14'))).toBeUndefined();
    expect(refusalOf(...signedOn('2026-09-08'), served('2026-09-14', 'inPerson', '2026-09-15'))).toEqual({ code: 'answeredInFuture', enteredOn: '2026-09-14' });
  });
  test('早于签发的，说的是签发那天，不是签发以后登记的别的日子', () => {
    const events = [...signedOn('2026-09-08'), filed('2026-09-10'), served('2026-09-14', 'post', '2026-09-07')];
    expect(refusalOf(...events)).toEqual({ code: 'answeredBeforeSigned', signedOn: '2026-09-08' });
  });
  test('退回重签的，看最后一次签发', () => {
    const draft: readonly CaseEvent[] = [decided('2026-09-14'), reviewed('2026-09-14'), signed('2026-09-15')];
    const reopened: CaseEvent = { ...office('2026-09-11'), type: 'reopened', source: 'reconsideration', reference: '昌乐政复决〔2026〕1号' };
    const again = [...signedOn('2026-09-08'), served('2026-09-09'), reopened, ...draft];
    expect(refusalOf(...again, served('2026-09-16', 'post', '2026-09-14'))).toEqual({ code: 'answeredBeforeSigned', signedOn: '2026-09-15' });
    expect(refusedWith(...again, served('2026-09-16', 'post', '2026-09-15'))).toBeUndefined();
  });
});

describe('拆分：答复以前，拆成两件以上，在收到申请的那一年', () => {
  const split = (into: readonly string[], day = '2026-03-10'): EventOf<'split'> => ({ type: 'split', at: at(day), by: OFFICER, on: d(day), into });
  test.each([
    ['只有一个编号', ['第2号']], ['编号重复', ['第2号', '第3号', '第3号']], ['有一个编号空着', ['第2号', ' ']], ['全空着', ['', ' ']], ['一个也没有', []],
  ])('%s，不能拆', (_, into) => expect(refusalOf(...RECEIVED, split(into))).toEqual({ code: 'splitTooFew' }));
  test('三个不同的编号，拆成三件', () => expect(aCase(...RECEIVED, split(['第2号', '第3号', '第4号'])).state).toBe('split'));
  test('收到的那一年最后一天可以拆，第二年不行', () => {
    const received = [submitted('2025-12-25'), confirmed('2025-12-25')];
    expect(refusedWith(...received, split(['第2号', '第3号'], '2025-12-31'))).toBeUndefined();
    expect(refusalOf(...received, split(['第2号', '第3号'], '2026-01-01'))).toEqual({ code: 'splitOtherYear', year: 2025 });
  });
});

article(art(51), '可以依法申请行政复议或者提起行政诉讼', () => {
  const closed = [...signedOn('2026-03-02'), served('2026-03-03')];
  test('同一件复议只登记一次受理、一次结果', () => {
    expect(refusedWith(...closed, filed('2026-03-10'), ended('2026-04-10'))).toBeUndefined();
    expect(refusalOf(...closed, filed('2026-03-10'), filed('2026-03-11'))).toEqual({ code: 'remedyTwice' });
    expect(refusalOf(...closed, filed('2026-03-10'), ended('2026-04-10'), ended('2026-04-13'))).toEqual({ code: 'remedyOver', endedOn: '2026-04-10' });
  });
  test('没有登记受理的，不能登记结果', () => {
    expect(refusalOf(...closed, ended('2026-04-10'))).toEqual({ code: 'remedyUnknown' });
    expect(refusalOf(...closed, filed('2026-03-10'), ended('2026-04-10', 'r2'))).toEqual({ code: 'remedyUnknown' });
  });
  test('先复议后起诉，是两件，各有各的结果', () => {
    expect(refusedWith(...closed, filed('2026-03-10'), ended('2026-04-10'), filed('2026-04-20', 'r2'), ended('2026-07-20', 'r2'))).toBeUndefined();
  });
  test('还没有答复的时候，也可以登记对不答复提起的复议', () => {
    expect(refusedWith(...RECEIVED, filed('2026-04-10'), ended('2026-05-10'))).toBeUndefined();
  });
});

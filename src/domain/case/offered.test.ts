import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, confirmed, consulted, corrected, correctionAsked, d, extended, opinion, signedOn, served, submitted, withdrawn } from '../../../test/fixtures/case';
import {
  assistAsked, assistGiven, consultationDelivered, correctionLapsed, correctionPosted, delayed, extensionAsked, extensionDeclined, feeLapsed, feeNoticed, feePaid, noticeServed, posted, reasonsAsked,
  reasonsGiven, remedyEnded, remedyFiled, reopened, thirdPartyUnreachable,
} from '../../../test/fixtures/steps';
import { ACCEPTS } from './accepts';
import type { CaseEvent, CaseEventType } from './event';
import { closedByLastDay, offeredEvents } from './offered';

/** 2026年3月2日收到，补正告知的最后一天是3月11日。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const on = (today: string, feeSwitch = true) => ({ calendar: CALENDAR_TO_2026, today: d(today), feeSwitch });
function offered(today: string, ...events: readonly CaseEvent[]) {
  const current = aCase(...RECEIVED, ...events);
  return offeredEvents(ACCEPTS[current.state], current, on(today));
}

describe('只给出现在办得成的步骤', () => {
  test('补正告知给到第7个工作日，过了就不再给', () => {
    expect(offered('2026-03-11')).toContain('correctionAsked');
    expect(offered('2026-03-12')).not.toContain('correctionAsked');
  });
  test('告知过补正，补正以后不再给补正告知', () => expect(offered('2026-03-06', correctionAsked('2026-03-04'), corrected('2026-03-05'))).not.toContain('correctionAsked'));
  test('申请人的期限过了，才给逾期未补正', () => {
    expect(offered('2026-03-18', correctionAsked('2026-03-04'))).not.toContain('correctionLapsed');
    expect(offered('2026-03-19', correctionAsked('2026-03-04'))).toContain('correctionLapsed');
  });
  test('还在征求意见，不给拟定答复；对方15个工作日不说话，就给', () => {
    expect(offered('2026-03-23', consulted('2026-03-02', 'thirdParty', '2026-03-02'))).not.toContain('decided');
    expect(offered('2026-03-24', consulted('2026-03-02', 'thirdParty', '2026-03-02'))).toContain('decided');
  });
  test('问了才有意见，意见来了就不再登记', () => {
    expect(offered('2026-03-04')).not.toContain('consultationEnded');
    expect(offered('2026-03-04', consulted('2026-03-03', 'thirdParty'))).toEqual(expect.arrayContaining(['consultationEnded', 'consultationDelivered']));
    expect(offered('2026-03-06', consulted('2026-03-03', 'thirdParty', '2026-03-03'), opinion('2026-03-05'))).not.toContain('consultationEnded');
  });
  test('延期过的不再申请延期', () => {
    expect(offered('2026-03-20')).toEqual(expect.arrayContaining(['extensionAsked', 'extended']));
    expect(offered('2026-03-20')).not.toContain('extensionDeclined');
    expect(offered('2026-03-20', extended('2026-03-19'))).not.toContain('extensionAsked');
  });
  test('归档一次', () => {
    const current = aCase(...signedOn('2026-03-20'), served('2026-03-23'), { type: 'archived', at: served('2026-03-24').at, by: { kind: 'staff', memberId: 'officer-1' } });
    expect(offeredEvents(ACCEPTS[current.state], current, on('2026-03-25'))).not.toContain('archived');
  });
});

describe('在等什么，就只给能了结它的那一步', () => {
  type Row = [string, CaseEventType, string, readonly CaseEvent[]];
  const third = (id: string, delivered?: string) => consulted('2026-03-03', 'thirdParty', delivered, id);
  const OPEN: Row[] = [
    ['补正告知寄出了，登记送达', 'noticeServed', '2026-03-06', [correctionPosted('2026-03-04')]],
    ['收费通知寄出了，登记送达', 'noticeServed', '2026-03-17', [posted(feeNoticed('2026-03-16'))]],
    ['缴费期限4月14日过了，登记逾期', 'feeLapsed', '2026-04-15', [feeNoticed('2026-03-16')]],
    ['征求意见书在路上，登记送达', 'consultationDelivered', '2026-03-05', [third('c1')]],
    ['两家里有一家还没有收到', 'consultationDelivered', '2026-03-05', [third('c1', '2026-03-03'), third('c2')]],
    ['两家里有一家还没有说话', 'consultationEnded', '2026-03-06', [third('c1', '2026-03-03'), third('c2', '2026-03-03'), opinion('2026-03-05')]],
    ['还没有登记过联系不上', 'thirdPartyUnreachable', '2026-03-06', [third('c1')]],
    ['两家协办里有一家还没有回复', 'assistGiven', '2026-03-06', [assistAsked('2026-03-03'), assistAsked('2026-03-03', 'a2'), assistGiven('2026-03-05')]],
    ['申请了延期，可以不同意', 'extensionDeclined', '2026-03-10', [extensionAsked('2026-03-09')]],
    ['申请了延期，可以同意', 'extended', '2026-03-10', [extensionAsked('2026-03-09')]],
    ['没有同意的，还可以再申请', 'extensionAsked', '2026-03-11', [extensionAsked('2026-03-09'), extensionDeclined('2026-03-10')]],
    ['没有要求过说明理由', 'reasonsAsked', '2026-03-05', []],
    ['说明过一次，还可以再要求', 'reasonsAsked', '2026-03-13', [reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12')]],
    ['要求了，等他说明', 'reasonsGiven', '2026-03-06', [reasonsAsked('2026-03-05')]],
    ['说明了，可以延迟', 'delayed', '2026-03-13', [reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12')]],
    ['还没有收过费', 'feeNoticed', '2026-03-05', []],
    ['两件复议里有一件没有结果', 'remedyEnded', '2026-04-20', [remedyFiled('2026-04-01'), remedyFiled('2026-04-02', 'r2'), remedyEnded('2026-04-10')]],
    ['一件也没有征求，可以拟定', 'decided', '2026-03-05', []],
    ['撤回不等什么', 'withdrawn', '2026-03-05', []],
    ['协办不等什么', 'assistAsked', '2026-03-05', []],
  ];
  test.each(OPEN)('给：%s（%s）', (_, type, today, events) => expect(offered(today, ...events)).toContain(type));

  const CLOSED: Row[] = [
    ['没有寄过什么', 'noticeServed', '2026-03-06', []],
    ['当面给的，送达日已经有了', 'noticeServed', '2026-03-06', [correctionAsked('2026-03-04')]],
    ['送达登记过了', 'noticeServed', '2026-03-09', [correctionPosted('2026-03-04'), noticeServed('2026-03-06')]],
    ['没有登记送达，申请人已经补正了', 'noticeServed', '2026-03-09', [correctionPosted('2026-03-04'), corrected('2026-03-06')]],
    ['撤回以后又责令重新答复，原来的补正不再等', 'noticeServed', '2026-06-02', [correctionPosted('2026-03-04'), withdrawn('2026-03-06'), reopened('2026-06-01')]],
    ['补正告知寄出了，期限没有起算', 'correctionLapsed', '2026-06-05', [correctionPosted('2026-03-04')]],
    ['缴费期限的最后一天', 'feeLapsed', '2026-04-14', [feeNoticed('2026-03-16')]],
    ['征求意见书都收到了', 'consultationDelivered', '2026-03-05', [third('c1', '2026-03-03')]],
    ['意见已经来了，不用再登记送达', 'consultationDelivered', '2026-03-06', [third('c1'), opinion('2026-03-05')]],
    ['送达登记过了', 'consultationDelivered', '2026-03-06', [third('c1'), consultationDelivered('2026-03-05')]],
    ['两家里有一家没有说话，不能拟定', 'decided', '2026-03-06', [third('c1', '2026-03-03'), third('c2', '2026-03-03'), opinion('2026-03-05')]],
    ['登记过联系不上', 'thirdPartyUnreachable', '2026-03-06', [third('c1'), thirdPartyUnreachable('2026-03-05')]],
    ['没有请人协办', 'assistGiven', '2026-03-06', []],
    ['协办回复了', 'assistGiven', '2026-03-06', [assistAsked('2026-03-03'), assistGiven('2026-03-05')]],
    ['申请过延期，正在等', 'extensionAsked', '2026-03-10', [extensionAsked('2026-03-09')]],
    ['延期过了', 'extended', '2026-03-20', [extended('2026-03-19')]],
    ['要求说明理由，正在等他', 'reasonsAsked', '2026-03-06', [reasonsAsked('2026-03-05')]],
    ['没有要求过，也就没有理由可收', 'reasonsGiven', '2026-03-06', []],
    ['理由收到了', 'reasonsGiven', '2026-03-13', [reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12')]],
    ['没有要求过理由，不能延迟', 'delayed', '2026-03-13', []],
    ['还没有收到理由，不能延迟', 'delayed', '2026-03-13', [reasonsAsked('2026-03-05')]],
    ['收过一次费', 'feeNoticed', '2026-03-26', [feeNoticed('2026-03-16'), feePaid('2026-03-25')]],
    ['没有复议', 'remedyEnded', '2026-04-20', []],
    ['复议有结果了', 'remedyEnded', '2026-04-20', [remedyFiled('2026-04-01'), remedyEnded('2026-04-10')]],
  ];
  test.each(CLOSED)('不给：%s（%s）', (_, type, today, events) => expect(offered(today, ...events)).not.toContain(type));

  test('收费开关关着，不给收费通知', () => {
    const current = aCase(...RECEIVED);
    expect(offeredEvents(ACCEPTS.inProgress, current, on('2026-03-05', false))).not.toContain('feeNoticed');
  });

  test('延迟过的，确有需要还可以再定更晚的日期', () => {
    expect(offered('2026-03-23', reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12'), delayed('2026-03-20', '2026-06-30'))).toContain('delayed');
  });
  test('登记了逾期未缴费，就去审核，不再登记一次', () => expect(offered('2026-04-15', feeNoticed('2026-03-16'), feeLapsed('2026-04-15'))).not.toContain('feeLapsed'));
});

describe('申请人撤回的', () => {
  const WITHDRAWN = withdrawn('2026-03-06');
  test('没有复议、诉讼，不给重新处理；转送也不给', () => {
    expect(offered('2026-03-09', WITHDRAWN)).not.toContain('reopened');
    expect(offered('2026-03-09', WITHDRAWN)).not.toContain('forwarded');
  });
  test('登记了复议，可以按决定重新处理', () => expect(offered('2026-04-20', WITHDRAWN, remedyFiled('2026-04-01'))).toContain('reopened'));
  test('答复了的照旧', () => {
    const current = aCase(...signedOn('2026-03-20'), served('2026-03-23'));
    expect(offeredEvents(ACCEPTS[current.state], current, on('2026-03-25'))).toEqual(expect.arrayContaining(['reopened', 'forwarded']));
  });
});

/** 3月2日收到，最后一天是3月30日。 */
describe('最后一天过了，要在期限内告知的就不再给，并说为什么', () => {
  const REASONED = [reasonsAsked('2026-03-05'), reasonsGiven('2026-03-12')];
  const closed = (today: string, ...events: readonly CaseEvent[]) => {
    const current = aCase(...RECEIVED, ...events);
    return closedByLastDay(ACCEPTS[current.state], current, on(today));
  };
  test.each(['extensionAsked', 'extended', 'feeNoticed', 'delayed'] as const)('%s：最后一天还给，第二天不给', (type) => {
    expect(offered('2026-03-30', ...REASONED)).toContain(type);
    expect(offered('2026-03-31', ...REASONED)).not.toContain(type);
  });
  test('一句话说清楚，带条文；最后一天当天不说', () => {
    expect(closed('2026-03-30', ...REASONED)).toBeUndefined();
    expect(closed('2026-03-31', ...REASONED)).toBe('答复期限已经过了，不能再延期、延迟答复、发收费通知；期限内已经告知申请人的，用补录登记。《条例》第三十三条第二款、《条例》第三十五条、国办函〔2020〕109号');
  });
  test('延期过、收费开关又关着：没有什么是因为最后一天才不给的', () => {
    const current = aCase(...RECEIVED, extended('2026-03-19', 1));
    expect(closedByLastDay(ACCEPTS.inProgress, current, on('2026-04-10', false))).toBeUndefined();
  });
  test('还在征求意见，期限没有过', () => {
    expect(offered('2026-04-20', consulted('2026-03-27', 'otherAgency'))).toContain('extensionAsked');
  });
  test('不同意延期，期限过了也可以', () => expect(offered('2026-03-31', extensionAsked('2026-03-27'))).toContain('extensionDeclined'));
  test('拟了不再处理、正在审核，没有期限可以延，也不说期限过了', () => {
    const lapsed = [correctionAsked('2026-03-04'), correctionLapsed('2026-03-19')];
    expect(offered('2026-03-20', ...lapsed)).not.toEqual(expect.arrayContaining(['extensionAsked']));
    expect(offered('2026-03-20', ...lapsed)).not.toEqual(expect.arrayContaining(['extended']));
    expect(closed('2026-05-20', ...lapsed)).toBeUndefined();
  });
});

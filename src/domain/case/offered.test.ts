import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, confirmed, consulted, corrected, correctionAsked, d, extended, opinion, signedOn, served, submitted } from '../../../test/fixtures/case';
import { ACCEPTS } from './accepts';
import type { CaseEvent } from './event';
import { offeredEvents } from './offered';

/** 2026年3月2日收到，补正告知的最后一天是3月11日。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
function offered(today: string, ...events: readonly CaseEvent[]) {
  const current = aCase(...RECEIVED, ...events);
  return offeredEvents(ACCEPTS[current.state], current, CALENDAR_TO_2026, d(today));
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
    expect(offeredEvents(ACCEPTS[current.state], current, CALENDAR_TO_2026, d('2026-03-25'))).not.toContain('archived');
  });
});

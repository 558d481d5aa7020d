import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, confirmed, consulted, correctionAsked, d, served, signedOn, submitted } from '../../../test/fixtures/case';
import { feeNoticed } from '../../../test/fixtures/steps';
import { caseClock } from './clock';
import type { CaseEvent } from './event';
import { lastDayWords } from './last-day-words';

const words = (...events: readonly CaseEvent[]) => lastDayWords(caseClock(aCase(submitted('2026-03-02'), ...events), CALENDAR_TO_2026, d('2026-03-10')));
const RECEIVED = confirmed('2026-03-02');

test.each<[string, readonly CaseEvent[]]>([
  ['还没有确认收到', []],
  ['2026年3月30日（星期一）', [RECEIVED]],
  ['停着，等申请人补正', [RECEIVED, correctionAsked('2026-03-04')]],
  ['停着，等申请人缴费', [RECEIVED, feeNoticed('2026-03-04')]],
  ['征求意见期间停着，意见收到以后接着算', [RECEIVED, consulted('2026-03-04', 'otherAgency')]],
  ['征求意见期间停着，最晚2026年4月21日（星期二）', [RECEIVED, consulted('2026-03-04', 'thirdParty', '2026-03-04')]],
])('答复底线：%s', (expected, events) => expect(words(...events)).toBe(expected));

test('办结了，写哪一天', () => {
  expect(lastDayWords(caseClock(aCase(...signedOn('2026-03-06'), served('2026-03-09')), CALENDAR_TO_2026, d('2026-03-10')))).toBe('2026年3月9日（星期一）办结');
});

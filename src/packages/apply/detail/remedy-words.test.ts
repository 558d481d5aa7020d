import { CALENDAR_TO_2026 } from '../../../../test/fixtures/calendar';
import { article } from '../../../../test/article';
import { d } from '../../../../test/fixtures/case';
import type { ApplicationDetail } from '@/contract/applicant';
import { reconsideration } from '@/domain/remedy/refs';
import { remediesFor, type Remedy } from '@/domain/remedy/remedies';
import { lastDayOf } from './remedy-words';

const posted = { answer: { way: 'post' } } as unknown as ApplicationDetail;
const online = { answer: { way: 'online' } } as unknown as ApplicationDetail;
const silent = {} as ApplicationDetail;
function remedy(kind: Remedy['kind'], facts: Partial<Parameters<typeof remediesFor>[0]> = {}): Remedy {
  const found = remediesFor({ outcome: 'cannotProvide.notHeld', agencyLevel: 'township', servedOnline: false, ...facts }, CALENDAR_TO_2026).find((one) => one.kind === kind);
  if (!found) throw new Error(kind);
  return found;
}

article(reconsideration(20, 1), '自知道或者应当知道该行政行为之日起60日内提出', () => {
  test('知道哪天收到的，写最后一天，可以提醒', () => {
    expect(lastDayOf(remedy('reconsideration', { knownOn: d('2026-03-02') }), online, d('2026-03-02'))).toMatchObject({ words: expect.stringContaining('2026年5月'), open: true });
  });
  test('寄出去、还不知道哪天送到的，说还算不出来、怎么办，不给提醒', () => {
    const day = lastDayOf(remedy('reconsideration'), posted, d('2026-03-02'));
    expect(day).toMatchObject({ words: '还算不出来', open: false });
    expect(day.note).toContain('哪天送到还没有登记');
  });
  test('已经过了的，说过了', () => {
    expect(lastDayOf(remedy('reconsideration', { knownOn: d('2026-03-02') }), online, d('2026-09-01'))).toMatchObject({ open: false, note: expect.stringContaining('已经过了') });
  });
  test('要先复议的，诉讼从复议决定书算；没有答复的，从期限届满算', () => {
    expect(lastDayOf(remedy('litigation', { outcome: 'refused.processInfo', knownOn: d('2026-03-02') }), online, d('2026-03-02'))).toMatchObject({ words: '收到行政复议决定书那天起15日', open: false });
    expect(lastDayOf(remedy('reconsideration', { outcome: 'noAnswer' }), silent, d('2026-03-02')).words).toBe('从期限届满起60日');
  });
});

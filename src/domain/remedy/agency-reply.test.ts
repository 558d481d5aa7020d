import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { civilDate as d } from '../calendar/civil-date';
import { agencyReplyDueOn } from './agency-reply';

const due = (way: Parameters<typeof agencyReplyDueOn>[0]['way'], day: string, simplified = false) =>
  agencyReplyDueOn({ way, copyReceivedOn: d(day), ...(simplified && { simplified }) }, CALENDAR_TO_2026);

article({ law: 'reconsideration', article: 48 }, '被申请人应当自收到行政复议申请书副本之日起十日内提出书面答复（工作日）', () => {
  test.each([['2026-03-02', '2026-03-16', '中间没有节假日'], ['2026-02-11', '2026-03-03', '跨春节，2月14日、28日上班'], ['2026-09-25', '2026-10-15', '跨国庆']])('%s收到副本，最迟%s（%s）', (day, last) => {
    expect(due('review', day)).toEqual({ date: last, provisional: false });
  });
});

article({ law: 'reconsideration', article: 54 }, '适用简易程序的，五日内提出书面答复', () => {
  test.each([['2026-03-02', '2026-03-09'], ['2026-04-30', '2026-05-11']])('%s收到副本，最迟%s', (day, last) => expect(due('review', day, true)?.date).toBe(last));
});

article({ law: 'litigation', article: 67, paragraph: 1 }, '被告应当在收到起诉状副本之日起十五日内提出答辩状', () => {
  test.each([
    ['2026-03-02', '2026-03-17', '自然日'], ['2026-03-06', '2026-03-23', '3月21日星期六，顺延'], ['2026-04-24', '2026-05-09', '5月9日星期六调休上班'],
    ['2026-09-18', '2026-10-08', '10月3日国庆放假，顺延'],
  ])('%s收到副本，最迟%s（%s）', (day, last) => {
    expect(due('litigationDirect', day)?.date).toBe(last);
    expect(due('litigationAfterReview', day)?.date).toBe(last);
  });
  test('简易程序只在复议里有', () => expect(due('litigationDirect', '2026-03-02', true)?.date).toBe('2026-03-17'));
});

test('没有登记收到副本的日期：不猜', () => expect(agencyReplyDueOn({ way: 'review' }, CALENDAR_TO_2026)).toBeUndefined());
test('明年的放假安排还没有公布：暂定', () => expect(due('review', '2026-12-28')?.provisional).toBe(true));

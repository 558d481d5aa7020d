import { article } from '../../../test/article';
import { aCase, at, confirmed, d, office, refusedWith, served, signed, signedOn, submitted } from '../../../test/fixtures/case';
import { art, document } from '../statute/article';
import { happenedOn } from './happened-on';
import { safeReceiptDay, submittedOn } from './receipt-day';

const MAIL = submitted('2026-09-10', { channel: 'mailbox', arrivedAt: at('2026-09-08') });
const LETTER = submitted('2026-09-10', { channel: 'registeredMail', arrivedAt: at('2026-09-08') });

describe('一件事是哪一天的事', () => {
  test('没有写日子的，是登记那天；写了的，是写的那天', () => {
    expect(happenedOn(signed('2026-09-11'), MAIL)).toBe('2026-09-11');
    expect(happenedOn({ ...signed('2026-09-11'), on: d('2026-09-10') } as never, MAIL)).toBe('2026-09-10');
  });
  test('邮件是到达邮箱那天提交的，不是登记那天', () => expect(happenedOn(MAIL, MAIL)).toBe('2026-09-08'));
  test('确认收到：邮箱是确认那天，挂号信是签收那天', () => {
    expect(happenedOn(confirmed('2026-09-11'), MAIL)).toBe('2026-09-11');
    expect(happenedOn(confirmed('2026-09-11'), LETTER)).toBe('2026-09-08');
  });
});

article(document('serviceReply'), '采取邮寄送达方式送达的，以交邮之日当日为期限计算时点', () => {
  const posted = served('2026-09-14', 'post', '2026-09-09');
  test('答复是交邮那天的事，不是登记那天的', () => expect(happenedOn(posted, MAIL)).toBe('2026-09-09'));
  test('交邮以后、登记以前受理的复议，照样可以登记', () => {
    expect(refusedWith(...signedOn('2026-09-08'), posted, { ...office('2026-09-11'), at: posted.at, type: 'remedyFiled', remedyId: 'r1', way: 'review' })).toBeUndefined();
  });
});

article(document('guidingCase26'), '系统确认申请提交成功的日期应当视为收到申请之日', () => {
  test('网上提交的，看申请人提交那天，不看单位的系统什么时候收到', () => {
    const web = submitted('2026-09-10', { channel: 'web', arrivedAt: at('2026-09-12') });
    expect(submittedOn(web)).toBe('2026-09-10');
    expect(safeReceiptDay(web, d('2026-09-14'))).toBe('2026-09-10');
  });
});

article(art(31), '行政机关收到政府信息公开申请的时间，按照下列规定确定', () => {
  test('信件看到达那天；没有确认的先从那天算，确认以后从收到之日算', () => {
    expect(submittedOn(LETTER)).toBe('2026-09-08');
    const ordinary = submitted('2026-09-10', { channel: 'ordinaryMail', arrivedAt: at('2026-09-08') });
    expect(safeReceiptDay(ordinary, undefined)).toBe('2026-09-08');
    expect(safeReceiptDay(ordinary, aCase(ordinary, confirmed('2026-09-11')).receivedOn)).toBe('2026-09-11');
  });
});

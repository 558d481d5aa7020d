import { article } from '../../../../test/article';
import { aCase, at, confirmed, d, decided, office, OFFICER, refusalOf, refusedWith, reviewed, served, signed, submitted, withdrawn } from '../../../../test/fixtures/case';
import { CALENDAR_TO_2026 } from '../../../../test/fixtures/calendar';
import { art } from '../../statute/article';
import { caseClock } from '../clock';
import type { CaseEvent, EventOf } from '../event';

article(art(31), '申请人以邮寄方式提交政府信息公开申请的，以行政机关签收之日为收到申请之日', () => {
  const letter = (more: Partial<EventOf<'submitted'>>) => submitted('2026-09-14', { channel: 'registeredMail', arrivedAt: at('2026-09-11'), ...more });
  test('刚签收就登记的，当天寄出当天签收的，都可以', () => {
    expect(refusedWith(letter({ arrivedAt: at('2026-09-14') }))).toBeUndefined();
    expect(refusedWith(letter({ postedOn: d('2026-09-11') }))).toBeUndefined();
  });
  test('邮戳晚于签收的、没有签收日而邮戳晚于登记的，不对', () => {
    expect(refusalOf(letter({ postedOn: d('2026-09-12') }))).toEqual({ code: 'postedAfterArrival' });
    expect(refusalOf(submitted('2026-09-14', { channel: 'ordinaryMail', postedOn: d('2026-09-15') }))).toEqual({ code: 'postedAfterArrival' });
    expect(refusedWith(submitted('2026-09-14', { channel: 'ordinaryMail', postedOn: d('2026-09-14') }))).toBeUndefined();
  });
  test('2019年以前签收的，没有放假安排可以数', () => {
    expect(refusalOf(submitted('2019-01-02', { channel: 'registeredMail', arrivedAt: at('2018-12-31') }))).toEqual({ code: 'beforeFirstNotice', firstYear: 2019 });
    expect(refusedWith(submitted('2019-01-02', { channel: 'registeredMail', arrivedAt: at('2019-01-01') }))).toBeUndefined();
  });
});

article(art(31), '平信、传真、邮箱以双方确认之日为收到申请之日，哪天联系上就是哪天', () => {
  const on = (day: string, entered = '2026-09-18'): CaseEvent => ({ ...confirmed(entered), on: d(day) } as CaseEvent);
  const letter = (channel: 'ordinaryMail' | 'fax' | 'mailbox') => submitted('2026-09-14', { channel, arrivedAt: at('2026-09-14') });
  test.each(['ordinaryMail', 'fax', 'mailbox'] as const)('%s：9月18日登记9月15日打通的电话，收到之日是15日，期限从那天算', (channel) => {
    const current = aCase(letter(channel), on('2026-09-15'));
    expect(current.receivedOn).toBe('2026-09-15');
    expect(caseClock(current, CALENDAR_TO_2026).dueOn).toBe('2026-10-19');
  });
  test('到达当天、登记当天都可以；早于到达、晚于登记都不行', () => {
    expect(refusedWith(letter('fax'), on('2026-09-14'))).toBeUndefined();
    expect(refusedWith(letter('fax'), on('2026-09-18'))).toBeUndefined();
    expect(refusalOf(letter('fax'), on('2026-09-13'))).toEqual({ code: 'confirmedBeforeArrival', arrivedOn: '2026-09-14' });
    expect(refusedWith(letter('fax'), on('2026-09-19'))).toBe('datedInFuture');
  });
  test('小程序的，确认的当天就是收到之日，不能另写', () => {
    expect(refusalOf(submitted('2026-09-14'), on('2026-09-15'))).toEqual({ code: 'confirmationIsNow' });
    expect(refusedWith(submitted('2026-09-14'), on('2026-09-18'))).toBeUndefined();
  });
  test('当面的、挂号信的，写哪一天都不改收到之日', () => {
    expect(aCase(submitted('2026-09-14', { channel: 'inPerson' }), on('2026-09-16')).receivedOn).toBe('2026-09-14');
  });
});

article(art(36, undefined, 5), '所申请公开信息不属于本行政机关负责公开的，告知申请人并说明理由；能够确定负责公开该政府信息的行政机关的，告知申请人该行政机关的名称、联系方式', () => {
  const forwarded = (day: string, more: Partial<EventOf<'forwarded'>> = {}): CaseEvent =>
    ({ ...office(day), type: 'forwarded', toAgencyId: 'wutu', to: '五图街道办事处（电话 0536-0000000）', number: '五图依申请〔2026〕第1号', reason: '由五图街道制作', ...more });
  const answered = (draft: CaseEvent) => [submitted('2026-09-08'), confirmed('2026-09-08'), draft, reviewed('2026-09-10'), signed('2026-09-10'), served('2026-09-11')];
  const notHeld = (facts: EventOf<'decided'>['facts']): CaseEvent => ({ type: 'decided', at: at('2026-09-09'), by: OFFICER, leaf: 'cannotProvide.notHeld', reasons: '不属于本机关负责公开。', ...(facts && { facts }) });

  test('没有确认收到的可以转送，哪里也不计', () => {
    const passedOn = aCase(submitted('2026-09-08'), forwarded('2026-09-09'));
    expect(passedOn).toMatchObject({ state: 'forwarded' });
    expect(passedOn).not.toHaveProperty('outcome');
  });
  test('不能转给自己，要写明为什么', () => {
    expect(refusalOf(submitted('2026-09-08'), forwarded('2026-09-09', { toAgencyId: 'qiaoguan' }))).toEqual({ code: 'forwardedToSelf' });
    expect(refusalOf(submitted('2026-09-08'), forwarded('2026-09-09', { reason: ' ' }))).toEqual({ code: 'missingWords', event: 'forwarded' });
  });
  test('收到的，答复了“由某单位负责”才能转送，只转一次，办结照旧', () => {
    const elsewhere = answered(notHeld({ responsibleAgency: '五图街道办事处' }));
    expect(aCase(...elsewhere, forwarded('2026-09-12'))).toMatchObject({ state: 'closed', outcome: 'cannotProvide.notHeld', closedOn: '2026-09-11' });
    expect(refusalOf(...elsewhere, forwarded('2026-09-12'), forwarded('2026-09-14'))).toEqual({ code: 'forwardedTwice', to: '五图街道办事处（电话 0536-0000000）' });
  });
  test('答复检索不到的、公开的、申请人撤回的，不转送', () => {
    expect(refusalOf(...answered(notHeld({ search: '档案室查了台账' })), forwarded('2026-09-12'))).toEqual({ code: 'forwardedUnanswered' });
    expect(refusalOf(...answered(decided('2026-09-09')), forwarded('2026-09-12'))).toEqual({ code: 'forwardedUnanswered' });
    expect(refusalOf(submitted('2026-09-08'), confirmed('2026-09-08'), withdrawn('2026-09-09'), forwarded('2026-09-10'))).toEqual({ code: 'forwardedUnanswered' });
  });
});

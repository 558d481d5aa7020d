import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { caseClock } from '@/domain/case/clock';
import type { CaseEvent } from '@/domain/case/event';
import type { StaffCase } from '@/contract/staff';
import { LAST_NOTICE_YEAR } from '../../../../../test/fixtures/calendar';
import { aCase, at, confirmed, d, decided, reviewed, signed, submitted } from '../../../../../test/fixtures/case';
import { effectOf } from './effects';
import { problemsOf } from './steps';
import { BLANK, parseTyped, type Typed } from './typed';

jest.mock('@/services/cloud', () => ({ call: jest.fn() }));

/** A case as the office sees it, with the clock of its own events. */
function seen(...events: readonly CaseEvent[]): StaffCase {
  const current = aCase(...events);
  return {
    id: current.id, number: current.number, agencyId: 'qiaoguan', agencyName: '乔官镇人民政府', agencyShortName: '乔官镇',
    version: current.version, state: current.state, clock: caseClock(current, CHINA_CALENDAR), submittedAt: at('2026-09-10'),
    applicant: { kind: 'naturalPerson', name: '试*甲', documentLabel: '居民身份证', documentNumber: '1*X', phone: '138****0000' },
    request: { description: '分配表', form: 'electronic', delivery: 'online', attachments: [] }, timeline: [], wizard: { mine: true, marks: [], since: [], agencyLevel: 'township' }, records: [], lettersDue: [], actions: [], late: [],
    open: { consultations: [], assists: [], remedies: [], notices: [] },
    ...(current.decision && { decision: { leaf: current.decision.leaf, reasons: current.decision.reasons, decidedAt: current.decision.at, by: '经办员甲' } }),
  };
}

const row = (effect: ReturnType<typeof effectOf>, label: string) => effect.rows.find((one) => one.label === label);
const TODAY = d('2026-09-11');

describe('先看清楚再办', () => {
  test('确认收到：今天是收到申请之日，底线从今天之后第20个工作日，跨中秋国庆', () => {
    const effect = effectOf('receiptConfirmed', seen(submitted('2026-09-10')), TODAY, BLANK);
    expect(row(effect, '收到申请之日')).toMatchObject({ value: '2026年9月11日（星期五）', note: expect.stringContaining('双方确认之日') });
    expect(row(effect, '答复底线')).toMatchObject({ value: '2026年10月15日（星期四）', note: expect.stringContaining('《条例》第三十三条第二款') });
    expect(row(effect, '安全日')?.value).toBe('2026年10月14日（星期三）');
    expect(row(effect, '告诉谁')?.value).toContain('申请人');
    expect(row(effect, '不能撤销')).toBeDefined();
    expect(effect.lead).toContain('《条例》第三十一条');
  });

  test('提交当天就确认，两个日子是同一天，只说一次', () => {
    expect(row(effectOf('receiptConfirmed', seen(submitted('2026-09-10')), d('2026-09-10'), BLANK), '安全日')).toBeUndefined();
  });

  test('当面提交的，收到之日是提交那天，哪天确认都不变', () => {
    const effect = effectOf('receiptConfirmed', seen(submitted('2026-09-10', { channel: 'inPerson' })), TODAY, BLANK);
    expect(row(effect, '收到申请之日')?.value).toBe('2026年9月10日（星期四）');
  });

  test('平信、传真：哪天和申请人联系上就从哪天算，没有选的是今天', () => {
    const letter: StaffCase = { ...seen(submitted('2026-09-08', { channel: 'ordinaryMail', arrivedAt: at('2026-09-08') })), intake: { paper: true, needsContact: true } };
    expect(row(effectOf('receiptConfirmed', letter, TODAY, BLANK), '收到申请之日')?.value).toBe('2026年9月11日（星期五）');
    const earlier = effectOf('receiptConfirmed', letter, TODAY, { ...BLANK, confirmedOn: d('2026-09-09') });
    expect(row(earlier, '收到申请之日')?.value).toBe('2026年9月9日（星期三）');
    expect(row(earlier, '答复底线')?.value).toBe('2026年10月13日（星期二）');
    expect(parseTyped({ confirmedOn: '2026-09-09' })).toEqual({ ...BLANK, confirmedOn: d('2026-09-09') });
  });

  test('期限伸到还没有放假通知的年份，底线是暂定的', () => {
    const day = `${LAST_NOTICE_YEAR}-12-21`;
    const effect = effectOf('receiptConfirmed', seen(submitted(day)), d(day), BLANK);
    expect(row(effect, '答复底线')).toMatchObject({ value: expect.stringMatching(`^暂定${LAST_NOTICE_YEAR + 1}年`), note: expect.stringContaining('可能变动') });
  });

  test('每一步都说依据、告诉谁、什么不能撤销', () => {
    const drafted = seen(submitted('2026-09-10'), confirmed('2026-09-10'), decided('2026-09-11'));
    for (const step of ['receiptConfirmed', 'reviewed', 'returned', 'signed', 'served'] as const) {
      const effect = effectOf(step, drafted, TODAY, BLANK);
      expect(effect.lead).toMatch(/依据：.*(条|号)/);
      expect(row(effect, '告诉谁')).toBeDefined();
      expect(row(effect, '不能撤销')).toBeDefined();
    }
  });

  test('退回不停期限，底线还是原来那天', () => {
    const effect = effectOf('returned', seen(submitted('2026-09-10'), confirmed('2026-09-10'), decided('2026-09-11')), TODAY, BLANK);
    expect(row(effect, '退给谁')?.value).toBe('经办员甲');
    expect(row(effect, '答复底线')?.value).toBe('2026年10月14日（星期三）');
  });

  describe('送达', () => {
    const ready = seen(submitted('2026-09-10'), confirmed('2026-09-10'), decided('2026-09-11', 'cannotProvide.notHeld'), reviewed('2026-09-11'), signed('2026-09-11'));
    const serve = (typed: Partial<Typed>, today = TODAY) => effectOf('served', ready, today, { ...BLANK, ...typed });

    test('在线送达以当天为答复日，计入表三的那一格', () => {
      expect(row(serve({ way: 'online' }), '答复日')).toMatchObject({ value: '2026年9月11日（星期五）', note: expect.stringContaining('以内') });
      expect(row(serve({ way: 'online' }), '计入')?.value).toBe('2026年表三 · 无法提供 · 本机关不掌握相关政府信息 · 自然人');
    });

    test('邮寄以交邮之日为答复日，没有选日子就不算', () => {
      expect(row(serve({ way: 'post' }), '答复日')).toBeUndefined();
      expect(row(serve({ way: 'post', answeredOn: d('2026-09-11') }), '答复日')?.note).toContain('交邮之日');
    });

    test('过了底线，如实说', () => {
      expect(row(serve({ way: 'online' }, d('2026-10-15')), '答复日')?.note).toContain('过了答复底线');
    });
  });
});

describe('还缺什么', () => {
  test('审核要有意见，退回要有原因，送达要有方式和日子', () => {
    expect(problemsOf('reviewed', BLANK, '1')).toEqual({
      touches: '请回答是不是涉及国家秘密、商业秘密、个人隐私、内部信息，都不涉及的也要选“都不涉及”。', opinion: '请填写审核意见。',
    });
    expect(problemsOf('reviewed', BLANK, '1', { reviewing: 'legality' })).toEqual({ opinion: '请填写审核意见。' });
    expect(problemsOf('reviewed', { ...BLANK, opinion: '同意', touching: 'some' }, '1')).toEqual({ touches: expect.stringContaining('请选择涉及哪几样') as string });
    expect(problemsOf('reviewed', { ...BLANK, opinion: '同意', touching: 'some', touches: ['stateSecret'] }, '1')).toEqual({ secrecyReviewer: '请填写保密审查人。' });
    expect(problemsOf('returned', { ...BLANK, reason: '  ' })).toEqual({ reason: '请填写退回原因。' });
    expect(problemsOf('served', BLANK)).toEqual({ way: '请选择送达方式。' });
    expect(Object.keys(problemsOf('served', { ...BLANK, way: 'post' }))).toEqual(['answeredOn', 'mailNumber']);
    expect(problemsOf('served', { ...BLANK, way: 'post', answeredOn: d('2026-09-11'), mailNumber: 'XA12345678937' })).toEqual({});
    expect(problemsOf('served', { ...BLANK, way: 'online' })).toEqual({});
    expect(problemsOf('signed', BLANK)).toEqual({ pin: '请输入签批密码。' });
    expect(problemsOf('signed', BLANK, '1')).toEqual({});
  });

  test('以第三方权益为由不公开的，不能选“都不涉及”', () => {
    const decision = { leaf: 'refused.thirdPartyRights', reasons: '含有商业秘密。', decidedAt: at('2026-09-10'), by: '经办员甲' } as const;
    expect(problemsOf('reviewed', { ...BLANK, opinion: '同意', touching: 'none' }, '1', { decision })).toEqual({ touches: expect.stringContaining('商业秘密或者个人隐私') as string });
    expect(problemsOf('reviewed', { ...BLANK, opinion: '同意', touching: 'some', touches: ['tradeSecret'] }, '1', { decision })).toEqual({});
  });

  test('字数按人数的来：五百个表情是五百字', () => {
    expect(problemsOf('reviewed', { ...BLANK, touching: 'none', opinion: '🙂'.repeat(500) }, '1')).toEqual({});
    expect(problemsOf('reviewed', { ...BLANK, opinion: '🙂'.repeat(501) }, '1').opinion).toContain('现在是501字');
  });

  test('手机里存的东西认不出就不用', () => {
    expect(parseTyped('旧版本')).toBeUndefined();
    expect(parseTyped({ opinion: '同意', way: 'pigeon', answeredOn: '2026-02-30' })).toEqual({ ...BLANK, opinion: '同意' });
    expect(parseTyped({ way: 'post', answeredOn: '2026-09-11' })).toEqual({ ...BLANK, way: 'post', answeredOn: '2026-09-11' });
  });
});

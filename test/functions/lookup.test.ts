import { civilDate } from '@/domain/calendar/civil-date';
import type { Reply } from '@/contract/reply';
import type { LookedUp } from '@/contract/lookup';
import type { PaperReceipt } from '@/contract/intake';
import { factsOf } from '../fixtures/decision';
import { approve, FORM, issueAnswer, newKey, refusalOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

let places = 0;
/** Another address, so that one test does not slow down the next. */
const elsewhere = () => `10.0.0.${(places += 1)}`;

const look = async (number: string, code: string, clientIp: string | undefined = elsewhere()) =>
  await town.cloud.invoke('opinion', { action: 'lookUp', input: { number, code } }, { source: 'wx_client', ...(clientIp && { clientIp }) }) as Reply<LookedUp>;
const register = (): Promise<PaperReceipt> => town.as('officer').value('staff', 'registerApplication', {
  key: newKey(), agencyId: 'qiaoguan', channel: 'inPerson', form: { ...FORM, applicant: { ...FORM.applicant, name: '李试查' }, description: '乔官镇沟渠修复的验收单', form: 'paper', delivery: 'post' },
});
const WRONG_CODE = '3333-4444-7777';
const saw = (reply: Reply<LookedUp>): LookedUp => {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

describe('没有微信的申请人凭回执上的编号和查询码查', () => {
  test('不用登录，看得到到哪一步、谁来办、最迟哪天；看不到证件、电话和写的内容', async () => {
    const { number, queryCode } = await register();
    const value = saw(await look(number, queryCode));
    expect(value).toMatchObject({ number, state: 'inProgress', agencyShortName: '乔官镇', applicantName: '李*查', clock: { dueOn: '2026-03-30' }, letters: [], office: { phone: '0536-6761106' } });
    const text = JSON.stringify(value);
    for (const personal of ['李试查', '11010519491231002X', '13800001234', '沟渠', '测试路']) expect(text).not.toContain(personal);
  });

  test.each([
    ['全角、小写、多余的空格', (number: string, code: string) => [` ${number.replace('〔', '［').replace('〕', '］')} `, ` ${code.toLowerCase().replace(/-/g, ' ')} `]],
    ['不写括号和“第”“号”', (number: string, code: string) => [number.replace(/[〔〕第号]/g, ' '), code.replace(/-/g, '')]],
    ['机关只写前一半', (number: string, code: string) => [number.replace('依申请', ''), code.replace(/-/g, '—')]],
  ] as const)('%s也认得', async (_how, typed) => {
    const { number, queryCode } = await register();
    const [a = '', b = ''] = typed(number, queryCode);
    expect(saw(await look(a, b)).number).toBe(number);
  });

  test('送达以前看不到答复和它的文书；送达以后看得到结果、文号和怎么救济', async () => {
    const { id, number, queryCode } = await register();
    const officer = town.as('officer');
    await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.internalAffairs', reasons: '属于内部工作流程。', facts: { ...factsOf('refused.internalAffairs'), contraryToWizard: '纸质申请，已经核对。' } });
    await approve(town, id, 3);
    await issueAnswer(officer, id);
    const before = saw(await look(number, queryCode));
    expect(before.answer).toBeUndefined();
    expect(before.letters.map(({ title }) => title)).not.toContain('政府信息不予公开告知书');
    const { version } = await officer.value('staff', 'getCase', { id });
    await officer.value('staff', 'serve', { id, version, way: 'inPerson', answeredOn: civilDate('2026-03-02') });
    const { answer, letters, state } = saw(await look(number, queryCode));
    expect(state).toBe('answered');
    expect(answer).toMatchObject({ leaf: 'refused.internalAffairs', number: expect.stringContaining('乔官公开〔2026〕') });
    expect(answer?.remedies.length).toBeGreaterThan(0);
    expect(letters.map(({ title }) => title)).toContain('政府信息不予公开告知书');
    expect(JSON.stringify(answer)).not.toContain('内部工作流程。');
  });
});

describe('猜不出来', () => {
  test('编号对、查询码错，和没有这个编号、网上提交没有查询码的，一个字也不差', async () => {
    const paper = await register();
    const online = await submit(town.as('applicantA'));
    const answers = await Promise.all([look(paper.number, WRONG_CODE), look('乔官依申请〔2026〕第9999号', WRONG_CODE), look('没有这个镇依申请〔2026〕第1号', WRONG_CODE), look(online.number, WRONG_CODE)]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'lookUpWrong', message: '编号和查询码对不上，请照回执核对。查询码丢了的，可以请收件的单位补发。' });
  });

  test('同一个地方对一个编号一小时试错十次就停，查询码对了也一样；不存在的编号也是这样停', async () => {
    const { number, queryCode } = await register();
    const missing = '乔官依申请〔2026〕第8888号';
    const here = elsewhere();
    for (const one of [number, missing]) for (let time = 0; time < 10; time += 1) expect(refusalOf(await look(one, WRONG_CODE, here)).code).toBe('lookUpWrong');
    const [locked, other] = [await look(number, queryCode, here), await look(missing, queryCode, here)];
    expect(locked).toEqual(other);
    expect(refusalOf(locked).code).toBe('lookUpLocked');
  });

  test('别人知道编号，从很多地方乱试，也锁不住本人：本人照样查得到，只是等一会儿；不存在的编号等得一样', async () => {
    const { number, queryCode } = await register();
    const missing = '乔官依申请〔2026〕第6666号';
    for (const one of [number, missing]) {
      for (let place = 0; place < 6; place += 1) {
        const there = elsewhere();
        await Promise.all(Array.from({ length: 10 }, () => look(one, WRONG_CODE, there)));
      }
    }
    const timed = async (one: string, code: string) => {
      const from = Date.now();
      return { reply: await look(one, code), ms: Date.now() - from };
    };
    const [own, wrong, unknown] = await Promise.all([timed(number, queryCode), timed(number, WRONG_CODE), timed(missing, WRONG_CODE)]);
    expect(saw(own.reply).number).toBe(number);
    expect(wrong.reply).toEqual(unknown.reply);
    expect(refusalOf(wrong.reply).code).toBe('lookUpWrong');
    for (const { ms } of [own, wrong, unknown]) expect(ms).toBeGreaterThanOrEqual(1900);
  });

  test('一个地方一小时试错三十次就停，换编号也没有用；别的地方不受影响', async () => {
    const { number, queryCode } = await register();
    const here = elsewhere();
    for (let time = 0; time < 30; time += 1) await look(`乔官依申请〔2026〕第${7000 + time}号`, WRONG_CODE, here);
    expect(refusalOf(await look(number, queryCode, here)).code).toBe('lookUpLocked');
    expect((await look(number, queryCode)).ok).toBe(true);
  });

  test('查对了不算试错：本人一天看多少遍都行', async () => {
    const { number, queryCode } = await register();
    const here = elsewhere();
    for (let time = 0; time < 35; time += 1) expect((await look(number, queryCode, here)).ok).toBe(true);
  });

  test('平台没有给来源地址的也能查', async () => {
    const { number, queryCode } = await register();
    expect((await look(number, queryCode, '')).ok).toBe(true);
  });

  test.each([['', WRONG_CODE, 'number'], ['乔官依申请', WRONG_CODE, 'number'], ['乔官依申请〔2026〕第1号', '123', 'code'], ['乔官依申请〔2026〕第1号', 'OOOO-IIII-2222', 'code']])('编号“%s”、查询码“%s”没有写全，只说哪里没有写全', async (number, code, field) => {
    expect(refusalOf(await look(number, code))).toMatchObject({ code: 'wrongInput', field });
  });
});

test('补发以后旧的查询码不能用', async () => {
  const { id, number, queryCode } = await register();
  const again = await town.as('officer').value('staff', 'newQueryCode', { id, version: 2 });
  expect(refusalOf(await look(number, queryCode)).code).toBe('lookUpWrong');
  expect((await look(number, again.queryCode)).ok).toBe(true);
});

test('查了就记下来，记的里面没有个人信息和来源地址', async () => {
  const { id, number, queryCode } = await register();
  await look(number, queryCode, '10.9.8.7');
  const entries = await town.db.collection('accessLog').find({ caseId: id }, { limit: 10 });
  expect(entries).toMatchObject([{ what: 'lookUp', agencyId: 'qiaoguan' }]);
  expect(entries[0]).not.toHaveProperty('memberId');
  expect(town.everythingStored()).not.toContain('10.9.8.7');
  expect(town.everythingStored()).not.toContain(queryCode);
});

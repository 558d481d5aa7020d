import type { Page } from 'playwright-core';
import { bytesOf } from '../support/sample-files';
import { agree, approve, CASE, DECIDE, front, isSeen, nothingTouched, phoneOf, pick, says, TABLE, tap, TODAY } from './hands';
import { answerIssued, answered, approved, callAs, confirmed, decided, guided, submitted, valueAs } from './play';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld({ today: '2026-09-24' }); });
afterAll(() => world.close());

const stateOf = async (id: string) => {
  const { state, version } = await valueAs(world.url, 'officer', 'staff', 'getCase', { id });
  return { state, version };
};
const scene = async (...steps: readonly ((url: string, id: string) => Promise<unknown>)[]): Promise<string> => {
  const id = await submitted(world.url);
  for (const step of steps) await step(world.url, id);
  return id;
};
const drafted = () => scene(confirmed, (url, id) => decided(url, id));

describe('别人先办了', () => {
  test('审核意见写到一半，别人已经退回：说清楚，刷新，写的话还在', async () => {
    const id = await drafted();
    const page = await phoneOf(world, 'reviewer', CASE(id));
    await tap(page, '审核通过');
    await nothingTouched(page);
    await front(page).getByLabel('审核意见').fill('内容不涉密，可以公开。');
    await valueAs(world.url, 'reviewer', 'staff', 'returnDraft', { id, version: 3, reason: '请写明页数' });
    await approve(page, '审核通过');
    await says(page, /审核员乙（审核人）已经在\d\d:\d\d退回了答复，请刷新后再办理。.*已填写的内容都在。/);
    await agree(page, '刷新看看');
    await says(page, /审核员乙（审核人）已经在\d\d:\d\d退回了答复。下面是最新的情况。/);
    await says(page, '你写的还在：内容不涉密，可以公开。');
    expect(await front(page).getByRole('button', { name: '审核通过' }).count()).toBe(0);
    await page.context().close();
  });

  test('退回又交上来：刷新以后还是这一步，写的话还在原处，再点一次就办成', async () => {
    const id = await drafted();
    const page = await phoneOf(world, 'reviewer', CASE(id));
    await tap(page, '审核通过');
    await nothingTouched(page);
    await front(page).getByLabel('审核意见').fill('内容不涉密，可以公开。');
    await valueAs(world.url, 'reviewer', 'staff', 'returnDraft', { id, version: 3, reason: '请写明页数' });
    await valueAs(world.url, 'officer', 'staff', 'decide', { id, version: 4, leaf: 'granted', reasons: '共3页。', facts: await guided(world.url, id, 'granted') });
    await approve(page, '审核通过');
    await agree(page, '刷新看看');
    await front(page).getByRole('dialog').getByRole('button', { name: '审核通过' }).waitFor();
    expect(await front(page).getByLabel('审核意见').inputValue()).toBe('内容不涉密，可以公开。');
    await approve(page, '审核通过');
    await says(page, '已经审核通过，等分管领导签发。');
    await page.context().close();
  });

  test('拟定答复时申请人撤回：不能再提交，写的理由还在手机上', async () => {
    const id = await scene(confirmed, (url, one) => guided(url, one, 'granted'));
    const page = await phoneOf(world, 'officer', DECIDE(id));
    await pick(page, '（一）予以公开');
    await front(page).getByLabel('理由').fill('随本告知书提供。');
    await tap(page, '下一步');
    await valueAs(world.url, 'applicantA', 'applicant', 'withdraw', { id, version: 2 });
    await agree(page, '提交审核');
    await agree(page, '刷新看看');
    await says(page, '现在不能拟定答复');
    await says(page, /你写的内容还在这部手机上/);
    await page.context().close();
  });
});

describe('网络不好、手快', () => {
  test('连点两下确认收到，只确认一次', async () => {
    const id = await scene();
    const page = await phoneOf(world, 'officer', CASE(id));
    let calls = 0;
    page.on('request', (request) => { if (request.postData()?.includes('confirmReceipt')) calls += 1; });
    await tap(page, '确认收到');
    await front(page).getByRole('dialog').getByRole('button', { name: '确认收到' }).evaluate((button: HTMLElement) => { button.click(); button.click(); });
    await says(page, '已经确认收到，答复期限开始算。');
    expect(calls).toBe(1);
    expect(await stateOf(id)).toEqual({ state: 'inProgress', version: 2 });
    await page.context().close();
  });

  test('没有网络：说清楚，写的都在，连上再点就办成；打开过的页面还看得到', async () => {
    const id = await drafted();
    const page = await phoneOf(world, 'reviewer', CASE(id));
    await tap(page, '退回');
    await front(page).getByLabel('退回原因').fill('请写明依据。');
    await page.context().setOffline(true);
    await agree(page, '退回');
    await says(page, /手机没有连上网络，请连上网络后重试。.*已填写的内容都在。/);
    expect(await stateOf(id)).toEqual({ state: 'decided', version: 3 });
    await page.context().setOffline(false);
    await agree(page, '退回');
    await says(page, '已经退回，等经办人重新拟定。');
    expect(await stateOf(id)).toEqual({ state: 'inProgress', version: 4 });
    await page.context().close();
  });

  test('办成了但是回话丢了：再点一次，刷新就看到已经办成，没有办两次', async () => {
    const id = await scene();
    const page = await phoneOf(world, 'officer', CASE(id));
    await tap(page, '确认收到');
    await page.route('**/api/staff', async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    await agree(page, '确认收到');
    await says(page, /暂时连不上服务/);
    await agree(page, '确认收到');
    await agree(page, '刷新看看');
    await says(page, '拟定答复，最迟10月29日答复（还剩20个工作日）。');
    expect(await stateOf(id)).toEqual({ state: 'inProgress', version: 2 });
    await page.context().close();
  });

  test('今天的列表断网时还在，说明是什么时候的；服务坏了，说清楚并能重试', async () => {
    const page = await phoneOf(world, 'officer', TODAY);
    await says(page, /件要办|先办这/);
    await page.context().setOffline(true);
    await front(page).getByRole('link', { name: '刷新' }).click();
    await says(page, /网络不通，下面是.+的内容/);
    await page.context().setOffline(false);
    await page.route('**/api/**', (route) => route.fulfill({ status: 502, headers: { 'x-request-id': 'r-0002' }, body: '' }));
    await page.reload();
    await says(page, '申请都在，没有丢。');
    await says(page, '编号 r-0002');
    await page.unroute('**/api/**');
    await tap(page, '再试一次');
    await says(page, /件要办|先办这/);
    await page.context().close();
  });
});

describe('申请人的个人信息', () => {
  test('平时遮住；写明原因才看全文，离开页面就收起', async () => {
    const id = await scene(confirmed);
    const page = await phoneOf(world, 'officer', CASE(id));
    await says(page, '110105********002X');
    await front(page).getByRole('link', { name: '查看全文：申请人' }).click();
    await agree(page, '查看');
    await says(page, '请填写查看原因，例如核对身份、联系申请人。');
    await front(page).getByLabel('查看原因').fill('核对身份');
    await agree(page, '查看');
    await says(page, '11010519491231002X');
    await says(page, '已经记入查阅日志，离开这个页面就收起。');
    await tap(page, '拟定答复');
    await says(page, '是哪一类结果？');
    await tap(page, '返回');
    await says(page, '110105********002X');
    expect(await page.getByText('11010519491231002X').count()).toBe(0);
    await page.context().close();
  });

  test('附件按申请人起的名字打开', async () => {
    const pdf = bytesOf('pdf');
    const { uploadId, cloudPath } = await valueAs(world.url, 'applicantA', 'applicant', 'prepareUpload', { name: '村务公开栏照片说明.pdf', bytes: pdf.length });
    const put = await fetch(`${world.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', headers: { cookie: 'local_persona=applicantA' }, body: new Uint8Array(pdf) });
    const { fileID } = await put.json() as { fileID: string };
    await valueAs(world.url, 'applicantA', 'applicant', 'checkUpload', { uploadId, fileId: fileID });
    const id = await submitted(world.url, 'applicantA', { uploadIds: [uploadId] });
    const page = await phoneOf(world, 'officer', CASE(id));
    const download = page.waitForEvent('download');
    await front(page).getByRole('link', { name: '打开附件：村务公开栏照片说明.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('村务公开栏照片说明.pdf');
    await page.context().close();
  });
});

describe('谁看到什么', () => {
  test('县主管部门看得到乡镇的案件，没有按钮，也看不到全文', async () => {
    const id = await drafted();
    const page = await phoneOf(world, 'supervisor', TODAY);
    await says(page, /你在这里只看，不办理/);
    await front(page).getByRole('radio', { name: '五图街道办事处' }).click();
    await says(page, '没有在办的申请');
    await page.goto(`${world.url}/#${CASE(id)}`);
    await says(page, '等审核人审核。你在这里只看，不办理。');
    expect(await front(page).getByRole('button', { name: /确认|拟定|审核|退回|签发|送达/ }).count()).toBe(0);
    expect(await front(page).getByText('查看全文').count()).toBe(0);
    expect(await callAs(world.url, 'supervisor', 'staff', 'unmask', { id, reason: '看看' })).toMatchObject({ ok: false, code: 'forbidden' });
    await page.context().close();
  });

  test('没有登记的人，说清楚怎么办，回得到首页', async () => {
    for (const route of [TODAY, TABLE]) {
      const page = await phoneOf(world, 'resident', route);
      await says(page, '这个微信没有办理申请的岗位');
      await tap(page, '回到首页');
      await page.waitForURL(/pages\/home\/index/);
      await page.context().close();
    }
  });
});

describe('送达', () => {
  test('邮寄要写交邮日期，只能选签发以来的日子，以那一天为答复日', async () => {
    const id = await drafted();
    await approved(world.url, id, 3);
    await answerIssued(world.url, id);
    const page = await phoneOf(world, 'officer', CASE(id));
    await tap(page, '送达');
    await pick(page, '邮寄（邮政企业）');
    await agree(page, '送达');
    await says(page, '请选择日期，以这一天为答复日。');
    expect(await front(page).getByLabel('交邮日期').locator('option').allInnerTexts()).toEqual(['请选择日期', '2026年9月24日（星期四）']);
    await front(page).getByLabel('交邮日期').selectOption('2026-09-24');
    await says(page, /以交邮之日为答复日；在答复底线2026年10月29日（星期四）以内/);
    await agree(page, '送达');
    await says(page, /请填写邮政回执上的邮件号/);
    await front(page).getByLabel('邮件号').fill('XA12345678937');
    await agree(page, '送达');
    await says(page, '邮寄（邮政企业），2026年9月24日（星期四）');
    await page.context().close();
  });
});

describe('确认之前的一张纸，375×812 也看得全', () => {
  test('空着审核意见就点通过：意见一栏和错误都看得见', async () => {
    const id = await drafted();
    const page = await phoneOf(world, 'reviewer', CASE(id));
    await tap(page, '审核通过');
    await agree(page, '审核通过');
    const unanswered = front(page).getByText(/请回答是不是涉及国家秘密/);
    await unanswered.waitFor();
    expect(await isSeen(unanswered)).toBe(true);
    await nothingTouched(page);
    await agree(page, '审核通过');
    const error = front(page).getByText('请填写审核意见。');
    await error.waitFor();
    expect(await isSeen(error)).toBe(true);
    expect(await isSeen(front(page).getByLabel('审核意见'))).toBe(true);
    await page.context().close();
  });

  test('选了送达方式，新出来的日期看得见；没选日期就送达，错误看得见', async () => {
    const id = await drafted();
    await approved(world.url, id, 3);
    await answerIssued(world.url, id);
    const page = await phoneOf(world, 'officer', CASE(id));
    await tap(page, '送达');
    await agree(page, '送达');
    const noWay = front(page).getByText('请选择送达方式。');
    await noWay.waitFor();
    expect(await isSeen(noWay)).toBe(true);
    await pick(page, '邮寄（邮政企业）');
    const posted = front(page).getByLabel('交邮日期');
    await posted.waitFor();
    expect(await isSeen(posted)).toBe(true);
    await pick(page, '当面送达');
    await agree(page, '送达');
    const noDay = front(page).getByText('请选择日期，以这一天为答复日。');
    await noDay.waitFor();
    expect(await isSeen(noDay)).toBe(true);
    expect(await isSeen(front(page).getByLabel('签收日期'))).toBe(true);
    await page.context().close();
  });

  test('没写原因就查看全文：错误看得见；申请人一栏是姓名', async () => {
    const id = await scene(confirmed);
    const page = await phoneOf(world, 'officer', CASE(id));
    await says(page, '110105********002X');
    expect(await front(page).getByText('姓名名称').count()).toBe(0);
    await front(page).getByRole('link', { name: '查看全文：申请人' }).click();
    await agree(page, '查看');
    const error = front(page).getByText('请填写查看原因，例如核对身份、联系申请人。');
    await error.waitFor();
    expect(await isSeen(error)).toBe(true);
    await page.context().close();
  });
});

describe('很多件', () => {
  const numbers = async (page: Page) =>
    (await front(page).getByText(/^乔官依申请〔2026〕第\d+号/).allInnerTexts()).map((text) => /^乔官依申请〔2026〕第\d+号/.exec(text)?.[0] ?? text);

  test('今天和对应案件都分页，一件不重、一件不漏，件数和列表一致', async () => {
    // Two people, because one is asked to pause after twenty a day.
    for (const who of ['applicantB', 'resident'] as const) {
      for (let made = 0; made < 13; made += 1) await answered(world.url, await submitted(world.url, who), 'refused.processInfo');
    }
    const page = await phoneOf(world, 'officer', TODAY);
    await front(page).getByRole('radio', { name: '已办结' }).click();
    await says(page, /^已办结\d+件$/);
    await tap(page, '再看一些');
    await front(page).getByRole('button', { name: '再看一些' }).waitFor({ state: 'detached' });
    const closed = await numbers(page);
    expect(await front(page).getByText(/^已办结\d+件$/).innerText()).toBe(`已办结${closed.length}件`);
    expect(new Set(closed).size).toBe(closed.length);
    await page.goto(`${world.url}/#/packages/annual/cell/index?agencyId=qiaoguan&year=2026&row=refused.processInfo&column=naturalPerson`);
    await says(page, '26件');
    await tap(page, '再看一些');
    await front(page).getByRole('button', { name: '再看一些' }).waitFor({ state: 'detached' });
    expect(new Set(await numbers(page)).size).toBe(26);
    await page.context().close();
  }, 120_000);
});

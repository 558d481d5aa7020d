import { field, press, says } from './form';
import { answered, callAs, submitted, valueAs } from './play';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const visible = { visible: true } as const;

describe('跟着看', () => {
  test('没有的编号和别人的申请，说的话一个字不差', async () => {
    const others = await submitted(world.url, 'applicantB');
    const words = async (route: string) => {
      const page = await world.newPhone('applicantA', route);
      await says(page, '没有找到这件申请');
      const text = await page.locator('.page__body').filter(visible).first().innerText();
      await page.context().close();
      return text;
    };
    for (const page of ['detail', 'receipt']) {
      const unknown = await words(`/packages/apply/${page}/index?id=${'0'.repeat(32)}`);
      expect(await words(`/packages/apply/${page}/index?id=${others}`)).toBe(unknown);
    }
  });

  test('答复以后：结果的意思、理由、依据、救济；不能再撤回', async () => {
    const id = await submitted(world.url);
    await answered(world.url, id, 'refused.thirdPartyRights');
    const page = await world.newPhone('applicantA', `/packages/apply/detail/index?id=${id}`);
    await says(page, /乔官镇已经在.*答复你/);
    for (const text of ['不予公开：保护第三方合法权益', /《条例》第十五条/, /应当先向昌乐县人民政府申请行政复议/, '乔官镇经办人答复了你', '期限是怎么算的']) await says(page, text);
    expect(await page.getByRole('button', { name: '撤回这件申请' }).filter(visible).count()).toBe(0);
    await press(page, '为什么是这一天');
    await says(page, /第20个工作日/);
  });

  test('底下的大按钮是有用的事：平时看回执，单位迟了就打电话催问；撤回在正文里', async () => {
    const id = await submitted(world.url);
    const page = await world.newPhone('applicantA', `/packages/apply/detail/index?id=${id}`);
    await says(page, '经过');
    const bar = page.locator('.bottom-bar').filter(visible);
    expect(await bar.getByRole('button').allInnerTexts()).toEqual(['看提交回执']);
    expect(await page.locator('.page__body').getByRole('button', { name: '撤回这件申请' }).filter(visible).count()).toBe(1);
    await page.route('**/api/applicant', async (route) => {
      const answer = await route.fetch();
      const reply = await answer.json() as { at: string };
      // As if it were looked at a year later.
      return route.fulfill({ response: answer, json: { ...reply, at: reply.at.replace(/^\d{4}/, (year) => String(Number(year) + 1)) } });
    });
    await page.reload();
    await says(page, /一直没有确认收到/);
    await bar.getByRole('button', { name: '拨打电话催问' }).waitFor();
    expect(await bar.getByRole('button').allInnerTexts()).toEqual(['拨打电话催问']);
  });

  test('撤回先说后果；撤回以后不再算期限', async () => {
    const id = await submitted(world.url, 'applicantA', { description: '要撤回的' });
    const page = await world.newPhone('applicantA', `/packages/apply/detail/index?id=${id}`);
    await press(page, /^撤回这件申请/);
    await says(page, '撤回以后不能恢复');
    await field(page, /撤回原因/).fill('已经找到了');
    await press(page, '撤回');
    await says(page, /你在.*撤回了这件申请/);
    await says(page, '已经找到了');
    expect(await page.locator('.day-strip').filter(visible).count()).toBe(0);
  });

  test('看着的时候单位确认了收到，再撤回：先请看最新情况', async () => {
    const id = await submitted(world.url);
    const page = await world.newPhone('applicantA', `/packages/apply/detail/index?id=${id}`);
    await says(page, /还没有确认收到/);
    await valueAs(world.url, 'officer', 'staff', 'confirmReceipt', { id, version: 1 });
    await press(page, /^撤回这件申请/);
    await press(page, '撤回');
    await says(page, /单位刚刚办理过这件申请/);
    expect((await callAs(world.url, 'applicantA', 'applicant', 'getApplication', { id })).ok).toBe(true);
  });

  test('全部申请分批看；绑定了单位的人看得到工作人员入口，别人看不到', async () => {
    for (let count = 0; count < 4; count += 1) await submitted(world.url, 'resident', { description: `第${count}件` });
    const page = await world.newPhone('resident', '/pages/mine/index');
    await page.route('**/api/applicant', async (route) => {
      const { action, input } = route.request().postDataJSON() as { action: string; input: { cursor?: string } };
      if (action !== 'listApplications') return route.continue();
      const answer = await route.fetch({ postData: JSON.stringify({ action, input: {} }) });
      const reply = await answer.json() as { value: { items: unknown[] } };
      // Pages of two instead of twenty.
      const value = input.cursor ? { items: reply.value.items.slice(2) } : { items: reply.value.items.slice(0, 2), next: 'two' };
      return route.fulfill({ response: answer, json: { ...reply, value } });
    });
    await page.getByRole('button', { name: /全部申请/ }).click();
    await says(page, '第3件');
    expect(await page.getByText('第0件').filter(visible).count()).toBe(0);
    await press(page, '再看20件');
    await says(page, '第0件');
    await says(page, '都在这里了');
    await page.goto(`${world.url}/#/pages/mine/index`);
    await says(page, '我的申请');
    expect(await page.getByRole('button', { name: /工作人员入口/ }).count()).toBe(0);
    const staff = await world.newPhone('officer', '/pages/mine/index');
    await staff.getByRole('button', { name: /工作人员入口/ }).click();
    await staff.waitForURL(/packages\/staff\/workbench/);
  });

  test('断网时打开一件申请：说清楚是网络不通，连上再试就看到', async () => {
    const id = await submitted(world.url);
    const page = await world.newPhone('applicantA', '/pages/mine/index');
    await page.getByRole('button', { name: /分配表/ }).first().click();
    await says(page, '经过');
    await press(page, '返回');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /分配表/ }).first().click();
    await says(page, /手机没有连上网络/);
    await page.context().setOffline(false);
    await press(page, '再试一次');
    await says(page, '经过');
    expect(id).toHaveLength(32);
  });
});

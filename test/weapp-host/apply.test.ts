import { field, press, says } from '../journeys/form';
import { answered, confirmed, submitted, valueAs } from '../journeys/play';
import { bytesOf } from '../support/sample-files';
import { startWorld, type World } from '../journeys/world';
import { openWeapp, type Weapp } from '.';

let world: World;
let weapp: Weapp;
beforeAll(async () => {
  world = await startWorld();
  weapp = await openWeapp({ browser: world.browser, gatewayUrl: world.url, cookie: 'local_persona=applicantA', path: 'pages/home/index?agency=qiaoguan' });
  weapp.page.setDefaultTimeout(15_000);
}, 60_000);
afterAll(async () => {
  await weapp.close();
  await world.close();
});

const NONE = { missing: [], violations: [], errors: [] };
const next = () => press(weapp.page, '下一步');
const applications = async () => (await valueAs(world.url, 'applicantA', 'applicant', 'listApplications', {})).items;

describe('小程序里提交一件申请', () => {
  test('从“我要申请”一问一问填到核对；填错了在下面说', async () => {
    const { page } = weapp;
    await says(page, '备案编号：备案办理中');
    await page.getByRole('link', { name: '我要申请' }).last().click();
    await next();
    await says(page, '先写一句想知道什么，再点下一步。');
    await field(page, /^我想知道/).fill('2023年尧沟村土地补偿款的分配表');
    await next();
    await says(page, '你叫什么名字？');
    await field(page, '姓名').fill('试验甲');
    await next();
    await field(page, /居民身份证.*号码/).fill('１１０１０５１９４９１２３１００２ｘ');
    await field(page, /居民身份证.*号码/).blur();
    await says(page, '已把全角的字母、数字改成半角。');
    await next();
    await next();
    await says(page, '请填写联系电话。');
    await field(page, /^联系电话/).fill('13800000000');
    await next();
    await says(page, '提交前再看一遍');
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('附件：照片和文件都能加，假照片说明原因，其他都在', async () => {
    const { page, phone } = weapp;
    phone.layReady({ name: '说明.txt', content: Buffer.from('情况说明') }, { name: '程序.jpg', content: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 1)]) });
    await page.getByRole('button', { name: /^附件/ }).filter({ visible: true }).first().click();
    await press(page, /加文件/);
    await says(page, /没有收下/);
    await says(page, '已添加1个');
    await press(page, '改好了');
    await says(page, '提交前再看一遍');
    await says(page, '说明.txt');
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('不打字的：说一段话，录音跟着申请', async () => {
    const { page, phone } = weapp;
    phone.layReady({ name: '录音.mp3', content: bytesOf('mp3') });
    await page.getByRole('button', { name: /^想要的信息/ }).filter({ visible: true }).first().click();
    await press(page, /说一段话/);
    await says(page, /正在录音/);
    await press(page, '说完了');
    await page.getByRole('link', { name: '删除附件录音.mp3' }).filter({ visible: true }).first().waitFor();
    await press(page, '改好了');
    await says(page, '提交前再看一遍');
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('关掉小程序再打开，草稿停在核对那一步', async () => {
    const { page } = weapp;
    await weapp.restart('pages/apply/index');
    await page.getByRole('link', { name: /^继续填写/ }).first().click();
    await says(page, '提交前再看一遍');
    await says(page, '2023年尧沟村土地补偿款的分配表');
  });

  test('回执没收到：再试一次，还是一件；回执上有编号和二维码', async () => {
    const { page, phone } = weapp;
    phone.network = 'loseReply';
    await press(page, '提交');
    await says(page, /不会变成两件/);
    phone.network = 'on';
    await press(page, '再试一次');
    await says(page, '申请已经提交');
    expect(await applications()).toHaveLength(1);
    expect(await page.getByRole('img', { name: /二维码/ }).filter({ visible: true }).count()).toBe(1);
    await press(page, '看这件申请');
    await says(page, /乔官镇还没有确认收到/);
    await press(page, '为什么是这一天');
    await says(page, '第20个工作日');
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('我的：看得到这件申请；撤回先说后果', async () => {
    const { page } = weapp;
    await weapp.goto('pages/mine/index');
    await page.getByRole('button', { name: /2023年尧沟村土地补偿款的分配表/ }).filter({ visible: true }).first().click();
    await press(page, /^撤回这件申请/);
    await says(page, '撤回以后不能恢复');
    await page.getByRole('button', { name: '撤回', exact: true }).filter({ visible: true }).click();
    await says(page, /你在.*撤回了这件申请/);
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('补正：一项一项写，交上去；答复以后看得到结果、救济和告知书全文', async () => {
    const { page } = weapp;
    const asked = await submitted(world.url);
    await confirmed(world.url, asked);
    const { clock } = await valueAs(world.url, 'officer', 'staff', 'getCase', { id: asked });
    const on = clock.receivedOn ?? clock.submittedOn;
    await valueAs(world.url, 'officer', 'staff', 'takeStep', { id: asked, version: 2, steps: [{ type: 'correctionAsked', on, items: ['写明年份'], workingDays: 10 }] });
    await weapp.goto(`packages/apply/detail/index?id=${asked}`);
    await press(page, '去补正');
    await field(page, /第1项的说明/).fill('要2023年的。');
    await press(page, '交补充说明');
    await page.getByRole('dialog').getByRole('button', { name: '交补充说明' }).filter({ visible: true }).click();
    await says(page, /正在办理/);
    const done = await submitted(world.url);
    await answered(world.url, done, 'refused.processInfo');
    await weapp.goto(`packages/apply/detail/index?id=${done}`);
    for (const words of ['不同意怎么办', '最后一天']) await says(page, words);
    await press(page, '看答复全文');
    await says(page, '政府信息不予公开告知书');
    expect(await weapp.problems()).toEqual(NONE);
  });
});

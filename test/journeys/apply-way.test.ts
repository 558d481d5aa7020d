import { asKind, change, choose, field, fillToCheck, ID_NUMBER, next, press, receiptNumber, says, startForm } from './form';
import { valueAs } from './play';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const newest = async () => (await valueAs(world.url, 'applicantA', 'applicant', 'listApplications', {})).items[0];
const visible = { visible: true } as const;

describe('浏览器的返回在表单里是上一问', () => {
  const atContact = async () => {
    const page = await startForm(world);
    await field(page, '姓名').fill('试验甲');
    await next(page);
    await field(page, /居民身份证.*号码/).fill(ID_NUMBER);
    await next(page);
    await says(page, '怎么联系你？');
    return page;
  };

  test('一次退一问，填的都在；前进、上一步、刷新以后也对得上', async () => {
    const page = await atContact();
    await page.goBack();
    await says(page, '证件号码是多少？');
    expect(await field(page, /居民身份证.*号码/).inputValue()).toBe(ID_NUMBER);
    await press(page, '上一步');
    await says(page, '你叫什么名字？');
    await page.goForward();
    await page.goForward();
    await says(page, '怎么联系你？');
    await page.reload();
    await says(page, '怎么联系你？');
    await page.goBack();
    await page.goBack();
    await says(page, '你叫什么名字？');
    expect(await field(page, '姓名').inputValue()).toBe('试验甲');
    await page.goBack();
    await says(page, '向谁申请');
    await says(page, '没填完的申请');
    await page.context().close();
  });

  test('左上角的返回离开整份表单，没填完的留着', async () => {
    const page = await atContact();
    await press(page, '返回');
    await says(page, '没填完的申请');
    expect(page.url()).toContain('pages/apply/index');
    await page.context().close();
  });

  test('核对时改一处又不改了，返回到核对；提交以后，返回不再回到表单', async () => {
    const page = await startForm(world);
    await fillToCheck(page);
    await page.getByRole('button', { name: /^联系电话/ }).filter(visible).click();
    await says(page, '怎么联系你？');
    await page.goBack();
    await says(page, '提交前再看一遍');
    await page.getByRole('button', { name: /^联系电话/ }).filter(visible).click();
    await field(page, '联系电话').fill('13900000000');
    await press(page, '改好了');
    await says(page, '13900000000');
    await press(page, '提交');
    await receiptNumber(page);
    await page.goBack();
    await says(page, '向谁申请');
    expect(page.url()).toContain('pages/apply/index');
    await page.context().close();
  });
});

describe('号码要再看一眼的', () => {
  const atNumber = async () => {
    const page = await startForm(world);
    await asKind(page, 'commercialEnterprise');
    await field(page, '单位全称').fill('昌乐试验单位');
    await next(page);
    await says(page, '单位的证照号码是多少？');
    return page;
  };
  const DOUBTFUL = '91370725MA3C5XYW1K';
  const notice = /最后一位校验码与前面对不上/;

  test('填完马上点下一步，停一次说明；没有写错，再点一次就过', async () => {
    const page = await atNumber();
    await field(page, '统一社会信用代码').fill(DOUBTFUL);
    await next(page);
    await says(page, notice);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await next(page);
    await says(page, '怎么联系单位？');
    await press(page, '上一步');
    await says(page, notice);
    await next(page);
    await says(page, '怎么联系单位？');
    await page.context().close();
  });

  test('改成另一个还是对不上的，再停一次；对得上的不停', async () => {
    const page = await atNumber();
    await field(page, '统一社会信用代码').fill(DOUBTFUL);
    await next(page);
    await says(page, notice);
    await field(page, '统一社会信用代码').fill('91370725MA3C5XYW2K');
    await next(page);
    await says(page, '单位的证照号码是多少？');
    await field(page, '统一社会信用代码').fill('91350100M000100Y43');
    await next(page);
    await says(page, '怎么联系单位？');
    await page.context().close();
  });
});

test('当面查阅：不再问怎么送，写的是到单位查阅；连着的表情原样留着；没有附件写没有添加', async () => {
  const family = '👨\u200d👩\u200d👧\u200d👦';
  const page = await startForm(world, 'applicantA', {}, `看${family}分配表`);
  await fillToCheck(page);
  await change(page, /^要什么样的/);
  await choose(page, '当面查阅');
  await says(page, '到单位查阅。信息找到以后，乔官镇和你约时间。');
  expect(await page.getByText('怎么送到你手里').filter(visible).count()).toBe(0);
  await press(page, '改好了');
  await says(page, '到单位查阅');
  const files = page.getByRole('button', { name: /^附件/ }).filter(visible);
  expect(await files.innerText()).toContain('没有添加');
  await press(page, '提交');
  await receiptNumber(page);
  await says(page, `看${family}分配表`);
  expect((await newest())?.description).toBe(`看${family}分配表`);
  await press(page, '看这件申请');
  await says(page, '到单位查阅');
  await page.context().close();
});

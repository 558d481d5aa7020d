import { citizenCheckCharacter } from '@/domain/applicant/citizen-number';
import { errors, field, fillToCheck, ID_NUMBER, next, press, receiptNumber, says, startForm } from './form';
import { valueAs } from './play';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const visible = { visible: true } as const;

describe('陌生人只有一句话', () => {
  const WISH = '我想知道村里的征地补偿款是怎么分的';

  test('从首页到回执：点六次，写四样，光标都已经在那里', async () => {
    const page = await world.newPhone('applicantB', '/pages/home/index?agency=qiaoguan');
    await says(page, '备案编号');
    let taps = 0;
    const tap = async (work: Promise<void>) => {
      taps += 1;
      await work;
    };
    let typed = 0;
    const type = async (text: string) => {
      await page.waitForFunction(() => ['INPUT', 'TEXTAREA'].includes(document.activeElement?.tagName ?? ''));
      await page.keyboard.type(text);
      typed += [...text].length;
    };
    await tap(page.getByRole('link', { name: '我想知道……' }).click());
    await says(page, '向谁申请');
    await type(WISH);
    await tap(next(page));
    for (const [title, answer] of [['你叫什么名字？', '试验乙'], ['证件号码是多少？', ID_NUMBER], ['怎么联系你？', '13800000000']] as const) {
      await says(page, title);
      await type(answer);
      await tap(next(page));
    }
    await says(page, '提交前再看一遍');
    await says(page, WISH);
    await tap(press(page, '提交'));
    await receiptNumber(page);
    expect({ taps, typed }).toEqual({ taps: 6, typed: 49 });
    await page.context().close();
  });

  test('申请过的人再来：点四次，只写那一句话', async () => {
    const page = await world.newPhone('applicantB', '/pages/home/index?agency=qiaoguan');
    await says(page, '备案编号');
    await page.getByRole('link', { name: '我想知道……' }).click();
    await says(page, '向谁申请');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('镇上幼儿园今年的招生计划');
    await next(page);
    await press(page, /^和上次一样：试验乙/);
    await says(page, '提交前再看一遍');
    for (const words of ['试验乙', ID_NUMBER, '13800000000', '镇上幼儿园今年的招生计划']) await says(page, words);
    await press(page, '提交');
    await receiptNumber(page);
    await page.context().close();
  });

  test('要办的是别的事：说是什么、去哪里、打什么电话，照样可以申请；同样的又写一遍，告诉申请过', async () => {
    const page = await world.newPhone('applicantB', '/pages/apply/index');
    await page.evaluate(() => localStorage.setItem('session', JSON.stringify({ data: { elder: false, agencyId: 'qiaoguan' } })));
    await page.reload();
    const ask = async (text: string) => {
      await page.goto(`${world.url}/#/pages/apply/index`);
      await says(page, '向谁申请');
      await field(page, '我想知道……').fill(text);
      await next(page);
    };
    await next(page);
    expect(await errors(page)).toEqual(['先写一句想知道什么，再点下一步。']);
    await ask('为什么不给我低保，请处理');
    for (const words of ['这更像是投诉、举报', '昌乐县12345热线', '《条例》第三十九条第一款']) await says(page, words);
    await page.getByRole('button', { name: '接着申请' }).filter(visible).waitFor();
    await ask(WISH);
    await says(page, /已经向乔官镇申请过同样的内容/);
    await ask('保密审查的制度');
    await says(page, '先看看，可能已经公开了');
    await page.getByRole('link', { name: /^这就是我要的/ }).filter(visible).first().click();
    await says(page, '昌乐县乔官镇2021年政府信息公开工作年度报告');
    await page.context().close();
  });

  test('一段话里两件事：分成两件，信息只填一次，先交一件再交一件', async () => {
    const before = (await valueAs(world.url, 'applicantB', 'applicant', 'listApplications', {})).items.length;
    const page = await startForm(world, 'applicantB', {}, '1、2023年修路工程的合同；2、自来水的收费标准');
    await fillToCheck(page);
    await says(page, '另外还有1件，提交以后接着交');
    await press(page, '提交');
    await receiptNumber(page);
    await press(page, '接着交这一件');
    await says(page, '自来水的收费标准');
    await press(page, '提交');
    await receiptNumber(page);
    const { items } = await valueAs(world.url, 'applicantB', 'applicant', 'listApplications', {});
    expect(items.length).toBe(before + 2);
    expect(items.slice(0, 2).map(({ description }) => description)).toEqual(['自来水的收费标准', '2023年修路工程的合同']);
    await page.context().close();
  });

  test('未满十四周岁的：请监护人来填这一步；护照只核对写法', async () => {
    const page = await startForm(world);
    await field(page, '姓名').fill('试验丁');
    await next(page);
    const body = '37072520150101123';
    await field(page, /号码/).fill(`${body}${citizenCheckCharacter(body)}`);
    await next(page);
    await says(page, '请监护人来填这一步');
    await says(page, /《中华人民共和国个人信息保护法》第三十一条第一款/);
    await next(page);
    expect(await errors(page)).toHaveLength(3);
    await field(page, '监护人的姓名').fill('试验戊');
    await field(page, '监护人的电话').fill('13900000000');
    await page.getByRole('checkbox', { name: /我是监护人/ }).check({ force: true });
    await next(page);
    await field(page, '联系电话').fill('13800000000');
    await next(page);
    for (const words of ['试验戊', '同意提交']) await says(page, words);
    await press(page, '提交');
    await receiptNumber(page);
    await page.context().close();
  });
});

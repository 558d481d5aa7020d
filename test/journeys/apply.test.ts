import { APPLICANT_KIND_KEYS, APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { addFiles, asKind, askWho, change, choose, errors, field, fillToCheck, ID_NUMBER, next, press, receiptNumber, says, startForm } from './form';
import { bytesOf } from '../support/sample-files';
import { valueAs } from './play';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const newest = async () => (await valueAs(world.url, 'applicantA', 'applicant', 'listApplications', {})).items[0];
const visible = { visible: true } as const;

describe('从第一问走到回执', () => {
  test.each(APPLICANT_KIND_KEYS)('%s：一屏一问，核对，提交，拿到编号', async (kind) => {
    const page = await startForm(world, 'applicantA', {}, `${APPLICANT_KINDS[kind].label}要的分配表`);
    await fillToCheck(page, { kind });
    await says(page, APPLICANT_KINDS[kind].label);
    await says(page, /以乔官镇和你双方确认的那一天为收到申请的日子/);
    await press(page, /个人信息怎么用/);
    await says(page, /地址加密存放/);
    expect(await page.getByText(/用途/).count()).toBe(0);
    await press(page, '提交');
    expect(await receiptNumber(page)).toMatch(/^乔官依申请〔\d{4}〕第\d+号$/);
    await says(page, '还没有确认');
    await says(page, /《条例》第三十一条第（三）项/);
    expect(await page.getByRole('img', { name: /二维码/ }).filter(visible).count()).toBe(1);
    await press(page, '看这件申请');
    await says(page, /乔官镇还没有确认收到/);
    expect((await newest())?.description).toBe(`${APPLICANT_KINDS[kind].label}要的分配表`);
    expect(await page.getByText('13800000000').filter(visible).count()).toBe(0);
    await page.context().close();
  });

  test('替别人填：写明代办人，要本人同意的录音或者照片；附件一起交；邮寄要地址', async () => {
    const page = await startForm(world);
    await askWho(page);
    await choose(page, /^替别人/);
    await next(page);
    expect(await errors(page)).toHaveLength(4);
    await field(page, '你的姓名').fill('试验丙');
    await field(page, '你的电话').fill('13900000000');
    await page.getByRole('checkbox', { name: /本人已经同意/ }).check({ force: true });
    await addFiles(page, [{ name: '签名.png', mimeType: 'image/png', buffer: bytesOf('png') }], /拍签名/);
    await page.getByRole('link', { name: '删除附件签名.png' }).filter(visible).waitFor();
    await next(page);
    await choose(page, /^自然人/);
    await next(page);
    await says(page, '申请人叫什么名字？');
    await field(page, '姓名').fill('试验甲');
    await next(page);
    await field(page, /居民身份证.*号码/).fill(ID_NUMBER);
    await next(page);
    await field(page, '联系电话').fill('0536-6234567');
    await next(page);
    await change(page, /^要什么样的/);
    await choose(page, '纸质复印件');
    await choose(page, '邮寄');
    await press(page, '改好了');
    expect(await errors(page)).toEqual(['请填写地址。']);
    await field(page, '寄到什么地址').fill('昌乐县乔官镇试验村1组8号');
    await press(page, '改好了');
    await change(page, /^附件/);
    await addFiles(page, [{ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('情况说明') }]);
    await says(page, '已添加1个');
    await press(page, '改好了');
    for (const text of ['试验丙', '签名.png', '本人已经同意', '昌乐县乔官镇试验村1组8号', '说明.txt']) await says(page, text);
    await press(page, '提交');
    await receiptNumber(page);
    await press(page, '看这件申请');
    await says(page, '说明.txt（1 KB）');
    await says(page, '代办人');
  });

  test('核对时改一处，改好就回到核对；换成单位以后，少的几项逐一指出来', async () => {
    const page = await startForm(world);
    await fillToCheck(page);
    await page.getByRole('button', { name: /^申请人类型/ }).filter(visible).click();
    await choose(page, /^科研机构/);
    await press(page, '改好了');
    await says(page, '提交前再看一遍');
    await press(page, '提交');
    await says(page, '单位的证照号码是多少？');
    expect(await errors(page)).toHaveLength(1);
    await field(page, '统一社会信用代码').fill('91350100M000100Y43');
    await press(page, '改好了');
    await press(page, '提交');
    await says(page, '怎么联系单位？');
    await field(page, '联系人姓名').fill('试验乙');
    await press(page, '改好了');
    await press(page, '提交');
    await receiptNumber(page);
  });
});

describe('填错了，在那一栏下面说，光标过去', () => {
  test('每一问都先空着点下一步，再填错，再填对', async () => {
    const page = await startForm(world);
    const refused = async (...messages: readonly (string | RegExp)[]) => {
      await next(page);
      const found = await errors(page);
      expect(found).toHaveLength(messages.length);
      messages.forEach((message, index) => expect(found[index]).toMatch(message));
    };
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'));
    await refused('请填写姓名');
    expect(await focused()).toBe('true');
    await field(page, '姓名').fill('试验甲😀');
    await refused(/表情符号，请删掉/);
    await field(page, '姓名').fill('试验甲');
    await next(page);
    await refused('请填写证件号码');
    await field(page, /号码/).fill('110105194912310021');
    await refused(/最后一位与前面的数字对不上/);
    await field(page, /号码/).fill('370725209001011235');
    await refused('第7至14位的出生日期还没有到');
    await field(page, /号码/).fill('440524188001010014');
    await refused('出生年份1880太早');
    await field(page, /号码/).fill('00000019900101000X');
    await refused('开头两位00不是任何省');
    await field(page, /号码/).fill('１１０１０５１９４９１２３１００２ｘ');
    await page.keyboard.press('Tab');
    expect(await field(page, /号码/).inputValue()).toBe(ID_NUMBER);
    await says(page, '已把全角的字母、数字改成半角。');
    await next(page);
    await refused('请填写联系电话');
    await press(page, /再留邮箱、地址/);
    await field(page, '联系电话').fill('12345');
    await field(page, '电子邮箱').fill('没有邮箱');
    await field(page, '通信地址').fill('8号');
    await refused(/电话号码的写法不对/, /缺少@/, /地址不完整/);
    await field(page, '联系电话').fill('１３８ ００００ ００００');
    await field(page, '电子邮箱').fill('');
    await field(page, '通信地址').fill('');
    await next(page);
    await change(page, /^想要的信息/);
    const kept = async (...messages: readonly (string | RegExp)[]) => {
      await press(page, '改好了');
      const found = await errors(page);
      expect(found).toHaveLength(messages.length);
      messages.forEach((message, index) => expect(found[index]).toMatch(message));
    };
    await field(page, '想要的信息').fill('');
    await kept('请写明所需信息的名称');
    await field(page, '想要的信息').fill('表'.repeat(10_000));
    await says(page, '10000 / 1000');
    await kept('最多写1000字，现在是10000字');
    expect((await field(page, '想要的信息').inputValue()).length).toBe(10_000);
    await field(page, '想要的信息').fill('😀'.repeat(1000));
    await says(page, '1000 / 1000');
    await press(page, '改好了');
    await says(page, /这里没有字，单位可能看不懂要什么/);
    await press(page, '改好了');
    await change(page, /^怎么送到/);
    await choose(page, '发到电子邮箱');
    await kept('请填写电子邮箱');
    await field(page, '发到哪个电子邮箱').fill('name@example.com');
    await press(page, '改好了');
    await press(page, '提交');
    await receiptNumber(page);
    expect((await newest())?.description).toBe('😀'.repeat(1000));
  });

  test('上一步什么都不丢；统一社会信用代码校验不对只提醒，核对时还看得到', async () => {
    const page = await startForm(world);
    await asKind(page, 'commercialEnterprise');
    await field(page, '单位全称').fill('昌乐试验公司');
    await next(page);
    await field(page, '统一社会信用代码').fill('91350100M000100Y44');
    await page.keyboard.press('Tab');
    await says(page, /最后一位校验码与前面对不上/);
    await press(page, '上一步');
    expect(await field(page, '单位全称').inputValue()).toBe('昌乐试验公司');
    await next(page);
    expect(await field(page, '统一社会信用代码').inputValue()).toBe('91350100M000100Y44');
    await says(page, /最后一位校验码与前面对不上/);
    await next(page);
    await next(page);
    await says(page, '怎么联系单位？');
  });

  test('21 MB 的照片、改名成 jpg 的 exe 没有收下，说明原因，其他附件都在', async () => {
    const page = await startForm(world);
    await fillToCheck(page);
    await change(page, /^附件/);
    await addFiles(page, [
      { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('情况说明') },
      { name: '照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(21 * 1024 * 1024) },
      { name: '程序.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 1)]) },
    ]);
    await says(page, /这个文件有21 MB，单个附件不超过20 MB/);
    await says(page, /附件的内容与文件名的格式不一致，没有收下/);
    await says(page, '已添加1个');
    await press(page, '改好了');
    await says(page, '提交前再看一遍');
    await says(page, '说明.txt');
    expect(await page.getByText('程序.jpg').filter(visible).count()).toBe(0);
  });
});

import { isCardNumber } from './patterns';
import { redact, type KnownOf } from './redact';
import { askedWords, suspicionsOf } from './suspicions';

const NOBODY: KnownOf = { names: [], numbers: [], open: [] };
const plain = (text: string, known: KnownOf = NOBODY) => redact(text, known).text;

describe('按样子遮去', () => {
  test.each([
    ['身份证号码', '身份证号11010519491231002X。', '身份证号（证件号码略）。'],
    ['分段写的身份证号码', '号码110105 19491231 002X', '号码（证件号码略）'],
    ['旧的15位号码', '证号110105491231002，', '证号（证件号码略），'],
    ['遮过中间的号码', '110105********002X', '（证件号码略）'],
    ['手机', '手机13800001234', '手机（电话略）'],
    ['分段的手机', '请打138-0000-1234。', '请打（电话略）。'],
    ['遮过中间的手机', '138****1234', '（电话略）'],
    ['座机', '电话0536-6220001转8', '电话（电话略）'],
    ['本地座机', '电话：6220001', '电话：（电话略）'],
    ['邮箱', '发到wang.test@example.com。', '发到（邮箱略）。'],
    ['微信', '微信号：wx_abc123', '微信号：（账号略）'],
    ['银行卡', '卡号6222 0000 0000 0000 007', '卡号（账号略）'],
    ['车牌', '车辆鲁G12345停放', '车辆（车牌略）停放'],
    ['新能源车牌', '粤B·D12345', '（车牌略）'],
    ['门牌', '住测试路9号3单元501室', '（地址略）'],
    ['楼号', '3号楼2单元501室', '（地址略）'],
    ['遮过的姓名', '由王*试领取', '由某某领取'],
  ])('%s', (_what, text, after) => expect(plain(text)).toBe(after));

  test.each(['乔官公开〔2026〕第12号', '国务院令第711号', '2026年3月2日', '共发放1234567.89元', '昌政办发〔2025〕18号', '面积12.5亩，涉及38户', '第二十一条第3款'])('%s 不动', (text) => expect(plain(text)).toBe(text));
  test('本单位公开的电话和地址不动', () => {
    const open = ['0536-6220001', '山东省潍坊市昌乐县乔官镇政府路1号'];
    expect(plain('到乔官镇政府路1号，电话0536-6220001；也可打0536-6229999', { ...NOBODY, open })).toBe('到乔官镇政府路1号，电话0536-6220001；也可打（电话略）');
  });
});

describe('申请里知道的人', () => {
  const known = { ...NOBODY, names: ['王测试', '王测', '昌乐试验有限公司'], numbers: ['乔官依申请〔2026〕第12号'] };
  test('姓名、中间有空格的、单位、申请编号都遮去', () => {
    expect(plain('王测试（王 测 试）、王测和昌乐试验有限公司，见乔官依申请〔2026〕第12号', known)).toBe('某某（某某）、某某和某某，见（编号略）');
  });
  test('每处替换说明是什么、在哪里、为什么，原来的只露头尾', () => {
    const { text, redactions } = redact('经查，王测试的电话是13800001234。', known);
    expect(redactions.map(({ kind, was, at }) => [kind, was, text.slice(at, at + 2)])).toEqual([['knownName', '王*试', '某某'], ['phone', '1******4', '（电']]);
    expect(redactions.every(({ around: words }) => !words.includes('王测试') && !words.includes('13800001234'))).toBe(true);
  });
});

test('银行卡号要过校验，别的长数字留给人看', () => {
  expect([isCardNumber('6222000000000000003'), isCardNumber('4111111111111111'), isCardNumber('4111111111111112')]).toEqual([false, true, false]);
  expect(plain('4111111111111111')).toBe('（账号略）');
  expect(plain('合同号4111111111111112')).toBe('合同号4111111111111112');
  expect(suspicionsOf('合同号4111111111111112').map(({ kind }) => kind)).toEqual(['number']);
});

describe('留给人看的', () => {
  test.each([
    ['称呼在后', '经张三同志确认', '张三'], ['身份在前', '村民李四领取补偿', '李四领'], ['一串姓名', '张三、李四、王五', '张三、李四、王五'], ['健康', '患有精神障碍', '患有精神障碍'],
  ])('%s', (_what, text, words) => expect(suspicionsOf(text).map((one) => one.words)).toContain(words));
  test.each(['方案已经公布，程序合法，任务完成', '高质量发展', '向社会公布'])('%s 没有可疑的', (text) => expect(suspicionsOf(text)).toEqual([]));
  test('申请里的原话：长的指出来，短的不算', () => {
    const asked = '我想知道尧沟村第三小组2019年修路占了我家东边那块地的补偿款去向';
    expect(askedWords('关于尧沟村第三小组2019年修路占了我家东边那块地的情况', asked).map(({ words }) => words)).toEqual(['尧沟村第三小组2019年修路占了我家东边那块地的']);
    expect(askedWords('土地补偿款分配方案', asked)).toEqual([]);
  });
});

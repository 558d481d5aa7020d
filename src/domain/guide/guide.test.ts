import { article } from '../../../test/article';
import { civilDate } from '../calendar/civil-date';
import { art, articleLabel } from '../statute/article';
import { CHANNELS } from '../statute/channels';
import { guideChanges } from './changes';
import { channelFault, elsewhere, openChannels } from './channels';
import { draftGuide, type GuideSource } from './draft';
import { dueForCheck, factsDue, GUIDE_FACTS, guideGaps, type GuideContact, type GuideFacts } from './facts';

const CONTACT: GuideContact = {
  office: '党政办公室', phone: '0536-6761106', address: '昌乐县乔官镇人民政府', postcode: '262408', officeHours: '周一至周五 8:30–11:30、14:00–17:30',
  portal: { name: '昌乐县政府门户网站', address: 'http://www.changle.gov.cn/' },
};
const FULL: GuideFacts = { fax: '0536-6761100', mailbox: 'gongkai@example.com', heads: [{ post: '镇长', name: '张测试' }], duties: '贯彻执行政策。', structure: [{ name: '党政办公室' }] };
const SOURCE: GuideSource = {
  name: '乔官镇人民政府', shortName: '乔官镇', township: true, contact: CONTACT, facts: FULL, open: ['miniProgram', 'web'], charges: false,
  reconsiderationAuthority: '昌乐县人民政府', county: { name: '昌乐县人民政府', phone: '0536-6221000' }, indexExample: '乔官公开/202603-00001', remarks: {},
};
const textOf = (source: GuideSource) => JSON.stringify(draftGuide(source));
const day = civilDate;

article(art(12, 2), '指南包括政府信息的分类、编排体系、获取方式和政府信息公开工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式等内容', () => {
  test('写全了的，每一项都在指南里', () => {
    const text = textOf(SOURCE);
    for (const said of ['党政办公室', '昌乐县乔官镇人民政府', '8:30', '0536-6761106', '0536-6761100', 'http://www.changle.gov.cn/', 'gongkai@example.com']) expect(text).toContain(said);
    expect(draftGuide(SOURCE).map(({ key }) => key)).toEqual(['office', 'organs', 'classification', 'arrangement', 'access', 'apply', 'reply', 'provision', 'fees', 'remedies', 'supervision']);
    expect(guideGaps(CONTACT, FULL)).toEqual([]);
  });
  test('缺的一项一项说，写明没有传真就不算缺', () => {
    expect(guideGaps(CONTACT, {}).map((fact) => GUIDE_FACTS[fact].label)).toEqual(['传真号码', '负责人姓名', '机关职能', '机构设置']);
    expect(guideGaps(CONTACT, { noFax: true })).not.toContain('fax');
    expect(textOf({ ...SOURCE, facts: { noFax: true } })).toContain('没有传真');
    expect(guideGaps(undefined, {})).toEqual(expect.arrayContaining(['office', 'address', 'officeHours', 'phone', 'internet']));
  });
  test('乡镇写八类，县里写七类', () => {
    expect(textOf(SOURCE)).toContain('宅基地使用情况审核');
    expect(textOf({ ...SOURCE, township: false })).toContain('市政建设');
  });
  test('分类、编排体系、获取方式可以自己写；法律的部分只能加补充说明', () => {
    const own = draftGuide({ ...SOURCE, facts: { ...FULL, classification: '分为三类。' }, remarks: { reply: '急的请先打电话。', classification: '不该出现' } });
    expect(own.find(({ key }) => key === 'classification')?.paragraphs).toEqual(['分为三类。']);
    const reply = own.find(({ key }) => key === 'reply')?.paragraphs ?? [];
    expect(reply[0]).toContain('第20个工作日');
    expect(reply[reply.length - 1]).toBe('急的请先打电话。');
  });
});

article(art(31), '行政机关收到政府信息公开申请的时间，按照下列规定确定', () => {
  test('开通的每一条渠道写明在哪里、哪一天算收到，没有开通的不写', () => {
    const rows = draftGuide({ ...SOURCE, open: ['web', 'fax'] }).find(({ key }) => key === 'apply')?.rows ?? [];
    expect(rows.map(({ label }) => label)).toEqual(['当面提交', '口头申请', '挂号信、EMS', '平信', '网页', '传真']);
    expect(rows.find(({ label }) => label === '当面提交')?.note).toBe('提交的当天算收到，《条例》第三十一条第（一）项');
    expect(rows.find(({ label }) => label === CHANNELS.registeredMail.label)?.note).toContain('单位签收的当天');
    expect(rows.find(({ label }) => label === '传真')).toMatchObject({ value: '0536-6761100', note: '单位和你确认收到的那天算收到，《条例》第三十一条第（三）项' });
  });
});

describe('国办公开办函〔2017〕19号：当面提交和邮政寄送是基本渠道', () => {
  test('什么都没有开通，这两种也在', () => {
    expect(openChannels([], CONTACT, FULL).map(({ channel }) => channel)).toEqual(['inPerson', 'oral', 'registeredMail', 'ordinaryMail']);
  });
  test('没有写邮箱、传真的，不能开通', () => {
    expect(channelFault('mailbox', {})).toContain('申请邮箱');
    expect(channelFault('fax', {})).toContain('传真号码');
    expect(channelFault('fax', FULL)).toBeUndefined();
    expect(openChannels(['mailbox'], CONTACT, {}).map(({ channel }) => channel)).not.toContain('mailbox');
  });
  test('关了的，说到哪里去', () => {
    expect(elsewhere('乔官镇', CONTACT)).toMatch(/乔官镇没有开通网上申请。请当面提交：昌乐县乔官镇人民政府.*262408.*0536-6761106。$/);
    expect(elsewhere('五图街道', undefined)).toContain('12345');
  });
});

article(art(42), '行政机关依申请提供政府信息，不收取费用', () => {
  test('没有开通收费的照实写；开通的写免费到哪里，数字从收费标准来', () => {
    expect(textOf(SOURCE)).toContain('乔官镇没有开通收费');
    const text = textOf({ ...SOURCE, charges: true });
    expect(text).toContain('10件以下的不收');
    expect(text).toContain('30页以下的不收');
  });
});

article(art(12, 1), '政府信息公开指南应当及时更新', () => {
  test.each<[string, string, string | undefined, string]>([
    ['2025-03-02', '2026-03-01', undefined, '差一天满一年'],
    ['2025-03-02', '2026-03-02', '2026-03-02', '满一年那天'],
    ['2025-03-02', '2027-03-01', '2026-03-02', '第二个周年以前'],
    ['2025-03-02', '2027-03-02', '2027-03-02', '第二个周年'],
    ['2024-02-29', '2025-02-28', undefined, '闰日到平年，还差一天'],
    ['2024-02-29', '2025-03-01', '2025-03-01', '闰日到平年'],
    ['2024-02-29', '2028-02-29', '2028-02-29', '闰日到闰年'],
  ])('%s核对，%s：%s（%s）', (confirmedOn, today, since) => expect(dueForCheck(day(confirmedOn), day(today))).toBe(since));
  test('从来没有核对过的，每年问一次', () => expect(dueForCheck(undefined, day('2026-03-02'))).toBe('2026-01-01'));
  test('只问每年要核对的，没有填写的不问', () => {
    const on = { on: day('2025-01-05'), by: 'm' };
    const due = factsDue(CONTACT, { phone: on, heads: on, address: { ...on, on: day('2026-02-01') }, officeHours: { ...on, on: day('2026-02-01') }, fax: on, duties: on }, day('2026-03-02'));
    expect(due).toEqual([{ fact: 'phone', since: '2026-01-05' }, { fact: 'heads', since: '2026-01-05' }]);
    expect(factsDue(undefined, {}, day('2026-03-02'))).toEqual([]);
  });
});

describe('一版和一版之间改了什么', () => {
  test('改了电话只说电话；改了文字说那一部分；没有改就什么都不说', () => {
    const before = draftGuide(SOURCE);
    expect(guideChanges(before, draftGuide(SOURCE))).toEqual([]);
    expect(guideChanges(before, draftGuide({ ...SOURCE, contact: { ...CONTACT, phone: '0536-6761107' } }))).toEqual(['工作机构：联系电话']);
    expect(guideChanges(before, draftGuide({ ...SOURCE, remarks: { fees: '另行公布。' } }))).toEqual(['收费']);
    expect(guideChanges(before, draftGuide({ ...SOURCE, open: [] }))).toEqual(['怎样申请：小程序', '怎样申请：网页']);
    expect(guideChanges(before, draftGuide({ ...SOURCE, facts: {} }))).toEqual(['工作机构：传真号码', '工作机构：申请邮箱', '去掉“机关职能和机构”']);
    expect(guideChanges([], before)).toContain('新增“工作机构”');
  });
  test('每一部分都有依据', () => {
    for (const { rules } of draftGuide(SOURCE)) expect(rules.map(articleLabel).join()).not.toBe('');
  });
});

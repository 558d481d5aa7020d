import { article } from '../../../test/article';
import { d } from '../../../test/fixtures/case';
import { art } from '../statute/article';
import { reconsiderationForm, type ReconsiderationFacts } from './reconsideration-form';
import { reconsideration } from './refs';

const FACTS: ReconsiderationFacts = {
  applicant: { name: '王测试', organization: false, document: { label: '居民身份证', number: '11010519491231002X' }, address: '测试路9号', phone: '13800001234' },
  agency: { name: '昌乐县乔官镇人民政府', address: '乔官镇政府驻地', phone: '0536-6221234' },
  authority: '昌乐县人民政府',
  request: { number: '乔官依申请〔2026〕第1号', submittedOn: d('2026-03-02'), description: '2023年的分配方案' },
};
const ANSWER = { title: '政府信息不予公开告知书', number: '乔官公开〔2026〕第1号', on: d('2026-03-20'), outcome: '不予公开（属于四类过程性信息）', knownOn: d('2026-03-21') } as const;
const linesOf = (facts: ReconsiderationFacts, heading: string) => reconsiderationForm(facts).sections.find((section) => section.heading === heading)?.lines ?? [];

article(reconsideration(22), '书面申请的，写明申请人的基本情况、行政复议请求和申请的主要事实、理由、时间', () => {
  test('登记的事实照样填好', () => {
    expect(linesOf({ ...FACTS, answer: ANSWER }, '申请人')).toEqual(['姓名：王测试', '居民身份证：11010519491231002X', '住址：测试路9号', '电话：13800001234']);
    const facts = linesOf({ ...FACTS, answer: ANSWER }, '事实').join('\n');
    for (const part of ['2026年3月2日', '乔官依申请〔2026〕第1号', '“2023年的分配方案”', '《政府信息不予公开告知书》（乔官公开〔2026〕第1号）', '2026年3月21日']) expect(facts).toContain(part);
    expect(reconsiderationForm(FACTS).to).toBe('昌乐县人民政府');
  });
  test('不知道的留着空，不编：哪天收到、住址、号码', () => {
    const { knownOn, ...answer } = ANSWER;
    expect(knownOn).toBeDefined();
    expect(linesOf({ ...FACTS, answer }, '事实').join()).toContain('申请人于＿＿＿＿年＿＿月＿＿日知道这份答复');
    const { address, ...applicant } = FACTS.applicant;
    expect(address).toBeDefined();
    expect(linesOf({ ...FACTS, applicant: { ...applicant, document: { label: '护照', number: '' } } }, '申请人')).toEqual(expect.arrayContaining(['护照：＿＿＿＿＿＿', '住址：＿＿＿＿＿＿']));
  });
  test('单位申请的，写名称、负责人和联系人', () => {
    const applicant = { ...FACTS.applicant, name: '某某合作社', organization: true, contactName: '李测试', document: { label: '统一社会信用代码', number: '91370725MA3TEST000' } };
    expect(linesOf({ ...FACTS, applicant, answer: ANSWER }, '申请人')).toEqual(expect.arrayContaining(['名称：某某合作社', '法定代表人或者负责人：＿＿＿＿＿＿', '联系人：李测试']));
  });
  test('请求和理由由本人定：每个选项都空着，理由只有问句', () => {
    for (const facts of [FACTS, { ...FACTS, answer: ANSWER }]) {
      expect(linesOf(facts, '行政复议请求').slice(1).every((line) => line.startsWith('□ '))).toBe(true);
      expect(linesOf(facts, '理由').every((line) => line === '' || /^（.+：）$/.test(line))).toBe(true);
    }
  });
});

article(art(51), '认为行政机关没有依法履行政府信息公开义务的，可以申请行政复议', () => {
  test('没有答复的，请求是责令答复，事实里写期限哪天届满', () => {
    const facts = { ...FACTS, dueOn: d('2026-03-30') };
    expect(linesOf(facts, '行政复议请求').join()).toContain('责令被申请人在规定的期限内答复');
    expect(linesOf(facts, '事实').join()).toContain('答复期限于2026年3月30日');
    expect(linesOf(facts, '附件').join()).not.toContain('告知书');
  });
});

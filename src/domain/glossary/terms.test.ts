import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EVENTS } from '../case/event-words';
import { CONSULTATIONS } from '../statute/consultations';
import { LEAF_GROUPS } from '../statute/leaves';
import { REMEDY_WAYS } from '../statute/remedy-ways';
import { explanationOf, TERMS, termPieces, termsIn, type Term } from './terms';

const ALL: readonly Term[] = TERMS;

describe('每个法律词用一句大白话说清楚', () => {
  test.each(ALL.map(({ term, plain }) => [term, plain]))('%s', (term, plain) => {
    expect(plain).toMatch(/^[^A-Za-z!！。]+。$/);
    expect([...plain].length).toBeLessThanOrEqual(40);
    expect(plain).not.toContain(term);
    // Explained by words that need explaining, nothing is explained.
    expect(termsIn(plain).map((one) => one.term)).toEqual([]);
  });
  test('一个词只有一个解释', () => {
    const forms = ALL.flatMap(({ term, also = [] }) => [term, ...also]);
    expect(new Set(forms).size).toBe(forms.length);
    for (const form of forms) expect(explanationOf(form)).toBeDefined();
    expect(explanationOf('分配表')).toBeUndefined();
  });
  test('长的词先认，拼起来还是原来的话', () => {
    const text = '可以申请行政复议，复议机关是昌乐县人民政府。';
    expect(termsIn(text).map(({ term }) => term)).toEqual(['行政复议', '复议机关']);
    expect(termPieces(text).join('')).toBe(text);
  });
});

/** 法律上的词: what the Regulation and its forms call things; whoever shows one owes its explanation. */
const LEGAL = [
  '补正', '征求意见', '第三方', '行政复议', '行政诉讼', '不予公开', '部分公开', '予以公开', '无法提供', '不予处理', '不再处理', '送达', '撤回', '拆分', '转送',
  '延期', '延迟答复', '信息处理费', '商业秘密', '个人隐私', '国家秘密', '过程性信息', '内部事务', '执法案卷', '行政查询', '信访', '举报', '出版物', '结转',
  '规范性文件', '行政许可', '行政处罚', '行政强制', '事业性收费', '主动公开', '依申请公开', '公开指南', '年度报告', '工作日', '登记回执', '文号', '告知书',
  '代理人', '授权委托书', '监护人', '统一社会信用代码', '复议机关', '被申请人', '起诉', '受理', '区分处理', '听证', '更正', '检索', '本机关',
];

const APPLICANT_PAGES = ['src/pages', 'src/packages/apply', 'src/components'];
const sourcesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)).map((file) => path.join(folder, file));
const exists = (folder: string): boolean => { try { return readdirSync(folder).length > 0; } catch { return false; } };
/** What is between quotes or tags; comments say other things. */
const saidIn = (file: string): string => (readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').match(/[\u4e00-\u9fff（）《》“”、，；：]+/g) ?? []).join(' ');

test('居民的页面上出现的法律词，都有解释', () => {
  const said = APPLICANT_PAGES.filter(exists).flatMap(sourcesIn).map(saidIn).join(' ');
  const missing = LEGAL.filter((word) => said.includes(word) && !termsIn(word).length);
  expect(missing).toEqual([]);
});

test('经过、办理结果、救济途径里的词，都有解释', () => {
  const shown = [
    ...(['receiptConfirmed', 'correctionAsked', 'corrected', 'consultationSent', 'extended', 'reasonsAsked', 'reasonsGiven', 'delayed', 'feeNoticed', 'served', 'withdrawn', 'split', 'reopened', 'forwarded'] as const)
      .map((event) => EVENTS[event].term),
    ...Object.values(LEAF_GROUPS).map(({ label }) => label), ...Object.values(REMEDY_WAYS).map(({ label }) => label), ...Object.values(CONSULTATIONS).map(({ label }) => label),
  ];
  expect(shown.filter((word) => termsIn(word).length === 0)).toEqual([]);
});

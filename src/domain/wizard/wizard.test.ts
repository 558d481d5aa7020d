import fc from 'fast-check';
import { article } from '../../../test/article';
import { letterOf } from '../letter/letter-of';
import { art, articleLabel, document } from '../statute/article';
import { DECISION_FACTS, type DecisionFacts } from '../statute/decision-facts';
import { LEAF_KEYS, LEAVES, type Leaf, type LeafKey } from '../statute/leaves';
import { missingFacts } from '../statute/missing-facts';
import { FORM_CHECKS } from './checklist';
import { STEPS, type Claims, type NodeId } from './graph';
import { OUTSIDE } from './outside';
import { wizardPaths, type WizardEnd } from './paths';
import { STOPS, type StopKey } from './stops';
import { wizardResult, WIZARD_NODES, type WizardAnswers } from './wizard';

type LeafEnd = Extract<WizardEnd, { kind: 'leaf' }>;

const PATHS = wizardPaths();
const LEAF_ENDS = PATHS.filter((end): end is LeafEnd => end.kind === 'leaf');
const NODE_IDS = Object.keys(WIZARD_NODES) as NodeId[];
const optionsOf = (node: NodeId) => Object.entries(WIZARD_NODES[node].options);
const CLEAR: WizardAnswers = { complete: 'clear', several: 'together', purpose: 'information', history: 'neither' };
const HELD: WizardAnswers = { ...CLEAR, held: 'ours', published: 'no' };
const OBJECTED: WizardAnswers = { ...HELD, withhold: 'all', ground: 'thirdParty', thirdParty: 'objects' };
const told = (facts: LeafEnd['facts']): DecisionFacts => Object.fromEntries(facts.map((key) => [key, DECISION_FACTS[key].label]));

function leafEnd(answers: WizardAnswers): LeafEnd {
  const result = wizardResult(answers);
  if (result.kind !== 'leaf') throw new Error(`no leaf: ${JSON.stringify(result)}`);
  return result;
}

/** What the answers of a path assert. */
const claimsOf = ({ path }: WizardEnd) => path.flatMap(({ node, option }) => Object.entries(WIZARD_NODES[node].options[option]?.claims ?? {}));

describe('五个问题是一张没有岔路回头的图', () => {
  test('问题依次是补不补、该不该、有没有、给不给，只往前走', () => {
    const order = Object.keys(STEPS);
    expect(Object.values(STEPS).map(({ label }) => label)).toEqual(['补不补', '该不该', '有没有', '给不给', '当不当']);
    for (const node of NODE_IDS) {
      for (const [, { to }] of optionsOf(node)) {
        if ('node' in to) expect(order.indexOf(WIZARD_NODES[to.node].step)).toBeGreaterThanOrEqual(order.indexOf(WIZARD_NODES[node].step));
      }
    }
  });
  test('没有一条路两次问同一个问题，每条路都有终点', () => {
    for (const { path } of PATHS) expect(new Set(path.map(({ node }) => node)).size).toBe(path.length);
  });
  test('每个问题、每个选项、每个停下来的地方都走得到', () => {
    const passed = new Set(PATHS.flatMap(({ path }) => path.map(({ node, option }) => `${node}.${option}`)));
    expect([...passed].sort()).toEqual(NODE_IDS.flatMap((node) => optionsOf(node).map(([option]) => `${node}.${option}`)).sort());
    const stops = new Set(PATHS.flatMap((end) => (end.kind === 'stop' ? [end.stop] : [])));
    expect([...stops].sort()).toEqual(Object.keys(STOPS).sort());
  });
  test('同样的回答不会有两个结果', () => {
    const keys = PATHS.map(({ path }) => path.map(({ node, option }) => `${node}=${option}`).join());
    expect(new Set(keys).size).toBe(PATHS.length);
  });
  test('问题和选项都是大白话，有例子，有依据', () => {
    for (const node of NODE_IDS) {
      const { question, example, rules } = WIZARD_NODES[node];
      expect(question).toMatch(/^[^A-Za-z!！]+？$/);
      expect(example).toMatch(/^[^A-Za-z!！]+。$/);
      expect(rules.length).toBeGreaterThan(0);
      expect(optionsOf(node).length).toBeGreaterThan(1);
      for (const [, { label, hint = '提示', act }] of optionsOf(node)) expect(`${label}${hint}${act?.todo ?? ''}`).not.toMatch(/[A-Za-z!！]|undefined/);
    }
    for (const { label, todo, rules } of Object.values(STOPS)) {
      expect([label, todo].join('')).toMatch(/^[^A-Za-z!！]+。$/);
      expect(rules.length).toBeGreaterThan(0);
    }
  });
});

article(document('reportFormat'), '二十一种办理结果，每一种都有出处', () => {
  test('每一种结果都走得到，走不到的写明在指引以外怎样发生', () => {
    const reached = new Set<LeafKey>(LEAF_ENDS.map(({ leaf }) => leaf));
    const outside = OUTSIDE.map(({ leaf }) => leaf);
    expect(LEAF_KEYS.filter((leaf) => !reached.has(leaf))).toEqual(['other.feeOverdue']);
    expect(outside).toEqual(['other.feeOverdue', 'other.other']);
    for (const { when } of OUTSIDE) expect(when).toMatch(/。$/);
  });

  test.each(LEAF_KEYS.map((leaf) => [LEAVES[leaf].label, leaf] as const))('%s：每条路要的事实、记录都和表里一致', (_, leaf) => {
    const { needs = [], takes = [], record, letters }: Leaf = LEAVES[leaf];
    const known = [...needs.flatMap((need) => need), ...takes];
    for (const end of LEAF_ENDS.filter((one) => one.leaf === leaf)) {
      if (leaf !== 'partiallyGranted') expect(missingFacts(leaf, told(end.facts))).toEqual([]);
      for (const fact of [...end.facts, ...end.mayTell]) expect(known).toContain(fact);
      if (record) expect(end.record).toContain(record);
      expect(letters).toContain(end.letter);
      expect(end.letter).toBe(letterOf(leaf, told(end.facts)));
      expect(end.withheld).toBe(leaf === 'partiallyGranted');
      expect(end.articles.length).toBeGreaterThan(0);
    }
  });

  test('一条路上没有互相矛盾的话', () => {
    for (const end of PATHS) {
      const said = new Map<string, unknown>();
      for (const [claim, value] of claimsOf(end)) {
        expect(said.get(claim) ?? value).toBe(value);
        said.set(claim, value);
      }
    }
  });

  test('到同一种结果、同一种告知书的几条路，说的话不相反，要的事实不打架', () => {
    const said = new Map<string, Map<string, unknown>>();
    for (const end of LEAF_ENDS) {
      const key = `${end.leaf} ${end.letter}`;
      const claims = said.get(key) ?? new Map<string, unknown>();
      for (const [claim, value] of claimsOf(end)) {
        expect([key, claim, claims.get(claim) ?? value]).toEqual([key, claim, value]);
        claims.set(claim, value);
      }
      said.set(key, claims);
    }
  });

  test.each<[LeafKey, string, Claims]>([
    ['granted', 'grant', { clear: true, application: true, held: true, ours: true, disclosable: true }],
    ['partiallyGranted', 'partialGrant', { clear: true, application: true, held: true, ours: true, disclosable: 'inPart' }],
    ['refused.internalAffairs', 'refuse', { clear: true, application: true, held: true, ours: true, disclosable: false }],
    ['refused.thirdPartyRights', 'refuse', { clear: true, application: true, held: true, ours: true, disclosable: false }],
    ['cannotProvide.notHeld', 'notExist', { clear: true, application: true, held: false }],
    ['cannotProvide.notHeld', 'notResponsible', { clear: true, application: true, ours: false }],
    ['cannotProvide.stillUnclear', 'stillUnclear', { clear: false }],
    ['notProcessed.duplicate', 'duplicate', { clear: true, application: false }],
  ])('%s（%s）站得住的前提', (leaf, letter, claims) => {
    const ends = LEAF_ENDS.filter((end) => end.leaf === leaf && end.letter === letter && end.path[1]?.option !== 'tooLate');
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(Object.fromEntries(claimsOf(end))).toEqual(claims);
  });
});

describe('指引走出来的结果', () => {
  test.each<[string, WizardAnswers, LeafKey, string, readonly string[], readonly string[]]>([
    ['逾期不补正', { complete: 'unclear', correction: 'lapsed' }, 'other.correctionOverdue', 'noFurther', [], ['《条例》第三十条']],
    ['已经公开', { ...CLEAR, held: 'ours', published: 'yes' }, 'granted', 'grant', ['publishedAt'], ['《条例》第三十六条第（一）项']],
    ['可以公开', { ...HELD, withhold: 'none' }, 'granted', 'grant', [], ['《条例》第三十六条第（二）项']],
    ['部分公开', { ...HELD, withhold: 'part', parts: 'listed' }, 'partiallyGranted', 'partialGrant', [], ['《条例》第三十七条']],
    ['国家秘密', { ...HELD, withhold: 'all', ground: 'secret', secret: 'classified' }, 'refused.stateSecret', 'refuse', ['secrecyReviewer'], ['《条例》第十四条', '《条例》第三十六条第（三）项']],
    ['第三方有理由不同意', { ...OBJECTED, objection: 'reasonable', interest: 'no' }, 'refused.thirdPartyRights', 'refuse', [], ['《条例》第十五条', '《条例》第三十二条', '《条例》第三十六条第（三）项']],
    ['公共利益更重', { ...OBJECTED, objection: 'reasonable', interest: 'yes' }, 'granted', 'grant', ['withinPublicInterest'], ['《条例》第十五条', '《条例》第三十二条', '《条例》第三十六条第（二）项']],
    ['检索没有', { ...CLEAR, held: 'notFound' }, 'cannotProvide.notHeld', 'notExist', ['search'], ['《条例》第三十六条第（四）项']],
    ['别的机关牵头', { ...CLEAR, held: 'joint', lead: 'other' }, 'cannotProvide.notHeld', 'notResponsible', ['responsibleAgency'], ['《条例》第三十六条第（五）项']],
    ['行政查询', { ...CLEAR, purpose: 'inquiry' }, 'refused.administrativeInquiry', 'administrativeInquiry', ['accessLaw'], ['《条例》第三十六条第（七）项']],
    ['不是政府信息', { ...CLEAR, purpose: 'notInformation' }, 'other.other', 'notInformation', ['notInformation'], ['《条例》第二条', '国办公开办函〔2021〕30号']],
  ])('%s', (_, answers, leaf, letter, facts, articles) => {
    const end = leafEnd(answers);
    expect(end).toMatchObject({ leaf, letter, facts });
    expect(end.articles.map(articleLabel)).toEqual(articles);
  });

  test('不顾第三方反对而公开，还要书面告知第三方', () => {
    expect(leafEnd({ ...OBJECTED, objection: 'unreasonable' })).toMatchObject({ also: ['thirdPartyDecision'], record: ['thirdPartyConsulted'] });
    expect(leafEnd({ ...HELD, withhold: 'all', ground: 'thirdParty', thirdParty: 'consents' })).toMatchObject({ also: [], record: ['thirdPartyConsulted'] });
  });
  test.each<[string, WizardAnswers, StopKey]>([
    ['七个工作日以内先告知补正', { complete: 'unclear', correction: 'notAsked' }, 'askCorrection'],
    ['没有征求第三方意见', { ...HELD, withhold: 'all', ground: 'thirdParty', thirdParty: 'notAsked' }, 'consultThirdParty'],
    ['是不是秘密拿不准', { ...HELD, withhold: 'all', ground: 'secret', secret: 'unsure' }, 'askSecrecyAuthority'],
    ['几样答复不同', { complete: 'clear', several: 'apart' }, 'split'],
  ])('%s，停下来', (_, answers, stop) => expect(wizardResult(answers)).toMatchObject({ kind: 'stop', stop }));

  test('理由合理的往下走，办不完的先发延迟答复告知书', () => {
    expect(wizardResult({ ...CLEAR, history: 'excessive', reasons: 'reasonable' })).toMatchObject({ kind: 'question', node: 'held', acts: [{ letter: 'delayNotice' }] });
  });
});

article(art(40), '根据申请人的要求及行政机关保存政府信息的实际情况，确定提供政府信息的具体形式', () => {
  test('当不当只看形式，不改结果；不给信息的不用看形式', () => {
    expect(leafEnd({ ...HELD, withhold: 'none' }).checks).toEqual(['form', 'others', 'personal', 'help', 'reasons', 'remedy', 'review', 'service']);
    expect(leafEnd({ ...CLEAR, held: 'notFound' }).checks).toEqual(['help', 'reasons', 'remedy', 'review', 'service']);
    expect(leafEnd({ ...OBJECTED, objection: 'unreasonable' }).checks).toContain('overridden');
    for (const { question, todo } of Object.values(FORM_CHECKS)) expect(`${question}${todo}`).toMatch(/^[^A-Za-z!！]+？[^A-Za-z!！]+。$/);
  });
});

describe('放下以后可以接着走', () => {
  const anAnswer = fc.dictionary(fc.constantFrom<string>(...NODE_IDS, '别的', '__proto__'), fc.constantFrom('clear', 'unclear', 'together', 'information', 'neither', 'ours', 'no', 'all', 'toString'));
  test('没有答过、答不上的地方停下来问；存下来再取出来结果一样', () => {
    expect(wizardResult({})).toEqual({ kind: 'question', node: 'complete', path: [], acts: [] });
    fc.assert(fc.property(anAnswer, (answers) => {
      const result = wizardResult(answers);
      expect(wizardResult(JSON.parse(JSON.stringify(answers)) as WizardAnswers)).toEqual(result);
      for (const { node, option } of result.path) expect(answers[node]).toBe(option);
    }));
  });
  test('改了前面的回答，后面用不上的回答不算数', () => {
    expect(wizardResult({ ...HELD, withhold: 'none', complete: 'unclear' })).toMatchObject({ kind: 'question', node: 'correction' });
    expect(wizardResult({ ...HELD, purpose: '没有这个选项' })).toMatchObject({ kind: 'question', node: 'purpose' });
  });
});

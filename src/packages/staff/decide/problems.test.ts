import { BLANK, type DecisionDraft } from './draft';
import { wizardResult } from '@/domain/wizard/wizard';
import type { Refused } from '@/contract/reply';
import * as basis from './problems';
import { factsToSend as send, questionsOf, type DraftBasis } from './questions';

type Records = DraftBasis['records'];

/** Where the wizard has nothing to say. */
const of = (records: Records): DraftBasis => ({ records, result: undefined });
const problemsOf = (draft: DecisionDraft, records: Records) => basis.problemsOf(draft, of(records));
const refusedFields = (refused: Refused, draft: DecisionDraft, records: Records) => basis.refusedFields(refused, draft, of(records));
const factsToSend = (draft: DecisionDraft, records: Records) => send(draft, of(records));

const draftOf = (leaf: DecisionDraft['leaf'], more: Partial<DecisionDraft> = {}): DecisionDraft =>
  ({ ...BLANK, reasons: '理由', group: leaf?.split('.')[0] as DecisionDraft['group'], leaf, ...more });
/** search|responsibleAgency! for one of two that is needed, provision for what may be told. */
const asked = (draft: DecisionDraft, records: Records = []) => questionsOf(draft, records).map(({ keys, needed }) => `${keys.join('|')}${needed ? '!' : ''}`);

describe('选了结果，问要有的事实', () => {
  test('没选结果不问；没有征求过第三方，不问怎么审查他的理由', () => {
    expect(asked(BLANK)).toEqual([]);
    expect(asked(draftOf('granted'))).toEqual(['publishedAt', 'provision']);
    expect(asked(draftOf('granted'), ['thirdPartyConsulted'])).toEqual(['publishedAt', 'provision', 'withinPublicInterest']);
  });

  test('没有征求第三方的记录，联系的经过非写不可；有了就不用', () => {
    expect(asked(draftOf('refused.thirdPartyRights'))).toEqual(['unreachable!']);
    expect(asked(draftOf('refused.thirdPartyRights'), ['thirdPartyConsulted'])).toEqual(['unreachable']);
    const partial = draftOf('partiallyGranted', { withheld: [{ what: '', ground: 'refused.thirdPartyRights', reason: '' }] });
    expect(asked(partial)).toEqual(['unreachable!', 'provision']);
  });

  test('案卷里没有要先有的记录，不问事实，先去办那一步', () => {
    expect(asked(draftOf('cannotProvide.stillUnclear'))).toEqual([]);
    expect(asked(draftOf('cannotProvide.stillUnclear'), ['correctionAnswered'])).toEqual(['stillUnclear!']);
    expect(problemsOf(draftOf('other.feeOverdue'), [])).toEqual({ leaf: expect.stringContaining('案卷里没有') });
  });
});

describe('缺什么说什么', () => {
  test('结果、理由', () => {
    expect(problemsOf(BLANK, [])).toEqual({ group: '请先选择是哪一类结果。', reasons: '请写明理由。' });
    expect(Object.keys(problemsOf({ ...BLANK, reasons: '有', group: 'refused' }, []))).toEqual(['leaf']);
    expect(problemsOf(draftOf('granted', { reasons: '字'.repeat(4001) }), []).reasons).toContain('现在是4001字');
    expect(problemsOf(draftOf('granted', { reasons: '🙂'.repeat(4000) }), [])).toEqual({});
  });

  test('一项事实', () => {
    expect(problemsOf(draftOf('notProcessed.duplicate', { facts: { earlierAnswer: ' \n' } }), [])).toEqual({ 'facts.earlierAnswer': expect.stringContaining('以前那份答复的文号和日期') });
    expect(problemsOf(draftOf('notProcessed.duplicate', { facts: { earlierAnswer: '字'.repeat(501) } }), [])['facts.earlierAnswer']).toContain('现在是501字');
    expect(problemsOf(draftOf('notProcessed.duplicate', { facts: { earlierAnswer: '以前答过' } }), [])['facts.earlierAnswer']).toContain('没有写明是哪一份');
    expect(problemsOf(draftOf('notProcessed.duplicate', { facts: { earlierAnswer: '乔官依申请〔2026〕第3号' } }), [])).toEqual({});
    expect(problemsOf(draftOf('refused.thirdPartyRights'), [])).toEqual({ 'facts.unreachable': expect.stringContaining('请先征求第三方意见') });
  });

  test('几项有一项就够：先选是哪一种情形，再写那一项', () => {
    const draft = draftOf('cannotProvide.notHeld', { facts: { search: '检索过' } });
    expect(problemsOf(draft, [])).toEqual({ 'facts.search': '请先选择属于哪一种情形。' });
    expect(problemsOf({ ...draft, picked: 'responsibleAgency' }, [])).toEqual({ 'facts.responsibleAgency': expect.stringContaining('负责公开的单位') });
    expect(problemsOf({ ...draft, picked: 'search' }, [])).toEqual({});
  });

  test('部分公开：每一部分的内容、依据、理由，再加依据要的事实，按页面的次序', () => {
    expect(Object.keys(problemsOf(draftOf('partiallyGranted', { reasons: '' }), [])))
      .toEqual(['facts.withheld.0.what', 'facts.withheld.0.ground', 'facts.withheld.0.reason', 'reasons']);
    const withheld = [{ what: '附件', ground: 'refused.stateSecret', reason: '定密' }, { what: '第3页', ground: 'refused.processInfo', reason: ' ' }] as const;
    expect(Object.keys(problemsOf(draftOf('partiallyGranted', { withheld }), []))).toEqual(['facts.withheld.1.reason', 'facts.secrecyReviewer']);
  });
});

describe('交上去的', () => {
  test('只交这种结果要的事实，别的结果写的留在手机上', () => {
    const facts = { harm: '公共安全', search: ' 查过 ', responsibleAgency: '县自然资源局' };
    expect(factsToSend(draftOf('cannotProvide.notHeld', { facts, picked: 'search', withheld: [{ what: '附件', reason: '' }] }), [])).toEqual({ search: '查过' });
    expect(factsToSend(draftOf('granted', { facts }), [])).toEqual({});
  });

  test('不公开的部分连同依据要的事实', () => {
    const withheld = [{ what: '附件', ground: 'refused.securityStability', reason: '危险' }] as const;
    expect(factsToSend(draftOf('partiallyGranted', { facts: { harm: '公共安全', search: '查过' }, withheld }), [])).toEqual({ harm: '公共安全', withheld });
  });
});

describe('服务端不收的，说在那一项下面', () => {
  const refused = { ok: false, code: 'missingFact', message: '还没有填写。' } as const;
  test('页面上有的项', () => {
    expect(refusedFields({ ...refused, field: 'facts.earlierAnswer' }, draftOf('notProcessed.duplicate'), [])).toEqual({ 'facts.earlierAnswer': '还没有填写。' });
    expect(refusedFields({ ...refused, field: 'leaf' }, draftOf('granted'), [])).toEqual({ group: '还没有填写。' });
  });
  test('页面上没有的项，不放到别处', () => {
    expect(refusedFields({ ...refused, field: 'facts.withinPublicInterest' }, draftOf('granted'), [])).toEqual({});
    expect(refusedFields({ ...refused, code: 'stale' }, draftOf('granted'), [])).toEqual({});
  });
});

describe('与指引不一致的理由', () => {
  const CLEAR = { complete: 'clear', several: 'together', purpose: 'information', history: 'neither', held: 'ours', published: 'no' };
  const granted: DraftBasis = { records: [], result: wizardResult({ ...CLEAR, withhold: 'none' }) };
  test('指引走到的就是选的，不问；没有走完或者走到别的，非写不可', () => {
    expect(basis.problemsOf(draftOf('granted'), granted)).toEqual({});
    expect(basis.problemsOf(draftOf('refused.internalAffairs'), granted)).toEqual({ 'facts.contraryToWizard': expect.stringContaining('办理指引的结果是“予以公开”') as string });
    expect(basis.problemsOf(draftOf('granted'), { records: [], result: wizardResult({}) })).toEqual({ 'facts.contraryToWizard': expect.stringContaining('还没有走完') as string });
  });
  test('写了就一起交；指引改到一致了，写过的不交', () => {
    const draft = draftOf('refused.internalAffairs', { facts: { contraryToWizard: ' 经讨论 ' } });
    expect(basis.problemsOf(draft, granted)).toEqual({});
    expect(send(draft, granted)).toEqual({ contraryToWizard: '经讨论' });
    expect(send({ ...draft, leaf: 'granted' }, granted)).toEqual({});
  });
  test('云里说不一致，指到这一栏', () => {
    const refused = { ok: false as const, code: 'contraryToWizard', message: '和选的不一样。', field: 'facts.contraryToWizard' };
    expect(basis.refusedFields(refused, draftOf('refused.internalAffairs'), granted)).toEqual({ 'facts.contraryToWizard': '和选的不一样。' });
    expect(basis.refusedFields(refused, draftOf('granted'), granted)).toEqual({});
  });
});

import { article } from '../../../test/article';
import { art, document } from '../statute/article';
import { DECISION_FACTS, RECORD_FACTS, type DecisionFacts, type RecordFactKey } from '../statute/decision-facts';
import type { LeafKey } from '../statute/leaves';
import { contradictionMessage, contradictions } from './contradictions';

const codes = (leaf: LeafKey, facts: DecisionFacts | undefined, record: readonly RecordFactKey[] = []) =>
  contradictions(leaf, facts, record).map((found) => [found.code, 'fact' in found ? found.fact : 'record' in found ? found.record : ''].join(' ').trim());

const part = { what: '第三章', ground: 'refused.thirdPartyRights', reason: '涉及商业秘密。' } as const;

article(art(32), '依申请公开的政府信息公开会损害第三方合法权益的，行政机关应当书面征求第三方的意见', () => {
  test('没有征求意见的记录，不能以第三方权益为由不公开', () => {
    expect(codes('refused.thirdPartyRights', undefined)).toEqual(['missingRecord thirdPartyConsulted']);
    expect(codes('refused.thirdPartyRights', { unreachable: '三次打电话没有人接。' }, ['thirdPartyConsulted'])).toEqual([]);
  });
  test('部分公开里涉及第三方的部分，也一样', () => {
    expect(codes('partiallyGranted', { withheld: [part] })).toEqual(['missingRecord thirdPartyConsulted']);
    expect(codes('partiallyGranted', { withheld: [part, part] }, ['thirdPartyConsulted'])).toEqual([]);
  });
});

test.each<[string, LeafKey, string]>([
  ['重复申请没有写以前的答复', 'notProcessed.duplicate', 'missingFact earlierAnswer'],
  ['不掌握没有写检索的经过', 'cannotProvide.notHeld', 'missingFact search'],
  ['国家秘密没有写审查人', 'refused.stateSecret', 'missingFact secrecyReviewer'],
  ['部分公开没有不公开的部分', 'partiallyGranted', 'missingPart'],
])('%s：不行', (_, leaf, found) => expect(codes(leaf, undefined)).toEqual([found]));

article(document('reportFormat'), '区分处理的，只计这一情形，不计其他情形', () => {
  test('登记了不公开的部分，就不能选别的结果', () => {
    expect(codes('granted', { withheld: [part] })).toEqual(['strayPart']);
    expect(codes('refused.processInfo', { withheld: [part] })).toEqual(['strayPart']);
  });
});

test('别的结果的事实不能混进来；与指引不一致的理由谁都可以写', () => {
  expect(codes('granted', { publishedAt: '县政府网站', earlierAnswer: '乔官公开告〔2026〕第3号', contraryToWizard: '已经核实。' })).toEqual(['strayFact earlierAnswer']);
});

test('每一句话都说清哪里不对、怎么办', () => {
  const messages = [
    ...Object.keys(DECISION_FACTS).flatMap((fact) => [{ code: 'missingFact', fact }, { code: 'strayFact', fact }]),
    ...Object.keys(RECORD_FACTS).map((record) => ({ code: 'missingRecord', record })),
    { code: 'missingPart' }, { code: 'strayPart' },
  ].map((found) => contradictionMessage(found as Parameters<typeof contradictionMessage>[0]));
  for (const message of messages) expect(message).toMatch(/^[^A-Za-z!！]+。$/);
});

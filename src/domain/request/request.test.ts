import { civilDate } from '../calendar/civil-date';
import { contentLines, contentText, correctionAsked } from './content';
import { REQUEST_KINDS, REQUEST_KIND_KEYS, isRequestKind, requestPrefix } from './kinds';
import { REQUEST_RESULT_KEYS, REQUEST_RESULTS, isCorrectionResult, requestResult, resultsOf } from './results';
import { requestWords } from './words';

test('编号各有各的系列，和公开申请的编号分开', () => {
  const prefixes = REQUEST_KIND_KEYS.map((kind) => requestPrefix('乔官依申请', kind));
  expect(prefixes).toEqual(['乔官更正', '乔官建议公开', '乔官投诉', '乔官意见']);
  expect(new Set(['乔官依申请', '乔官公开', ...prefixes]).size).toBe(6);
});

test('《条例》没有给这几样写几个工作日，说的话里也不出现天数', () => {
  for (const kind of REQUEST_KIND_KEYS) {
    expect(REQUEST_KINDS[kind].time).not.toMatch(/\d|工作日/);
    expect(REQUEST_KINDS[kind].time).toContain('没有写几天');
  }
});

test('只有投诉举报交给县里，其他的由单位自己办', () => {
  expect(REQUEST_KIND_KEYS.filter((kind) => REQUEST_KINDS[kind].to === 'county')).toEqual(['complaint']);
});

test.each(REQUEST_KIND_KEYS)('%s 至少有两种答复，每种都说明要写什么；都能说“其实是要信息”', (kind) => {
  const results = resultsOf(kind);
  expect(results.length).toBeGreaterThan(1);
  expect(results).toContain('isApplication');
});

test('第四十一条：更正、不更正、转送、告知向谁提出，这四种出更正答复书；另外的机关要写明是哪一个', () => {
  expect(REQUEST_RESULT_KEYS.filter(isCorrectionResult)).toEqual(['corrected', 'kept', 'passedOn', 'referred']);
  expect(REQUEST_RESULT_KEYS.filter((key) => requestResult(key).agency)).toEqual(['passedOn', 'referred', 'elsewhere']);
});

test('内容逐项列出，没有写的不占一行', () => {
  expect(contentLines({ kind: 'recordCorrection', record: '宅基地登记表', wrong: '李甲', right: '李乙' })).toEqual([
    { label: '哪份记录', value: '宅基地登记表' }, { label: '现在写的是', value: '李甲' }, { label: '应该是', value: '李乙' },
  ]);
  expect(contentLines({ kind: 'proactiveSuggestion', what: '低保名单', ground: 'knowledge' })).toHaveLength(2);
  expect(contentLines({ kind: 'complaint', subject: 'notAnswered', words: '一直不答复', caseNumber: '乔官依申请〔2026〕第1号' })).toHaveLength(3);
  expect(contentText({ kind: 'feedback', words: '字太小' })).toBe('字太小');
});

test('答复书里引用要求更正的内容，没有分开写的就引原话', () => {
  expect(correctionAsked({ kind: 'recordCorrection', record: '宅基地登记表', wrong: '李甲', right: '李乙' })).toBe('宅基地登记表：现在写的是‘李甲’，应该是‘李乙’');
  expect(correctionAsked({ kind: 'recordCorrection', record: '登记表上的名字写错了' })).toBe('登记表上的名字写错了');
});

test('一句话说清在谁那里；答复了就说结果，是要信息的说怎么转', () => {
  const today = civilDate('2026-03-02');
  expect(requestWords({ kind: 'complaint', agency: '昌乐县', today }).headline).toBe('已经交给昌乐县，等答复。');
  expect(requestWords({ kind: 'feedback', agency: '乔官镇', today, answered: { on: today, result: 'replied' } }).headline).toBe('乔官镇在3月2日答复了你：已经回复。');
  expect(requestWords({ kind: 'feedback', agency: '乔官镇', today, answered: { on: today, result: 'isApplication' } }).detail).toContain('转成公开申请');
  expect(REQUEST_RESULTS.isApplication.kinds).toHaveLength(4);
  expect([isRequestKind('complaint'), isRequestKind('other')]).toEqual([true, false]);
});

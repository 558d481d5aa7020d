import { inputOf, kindOptions, problemsOf, readRegistering, type Registering } from './typed';

const KEY = 'a'.repeat(32);
const typed = (more: Partial<Registering>): Registering => ({ key: KEY, text: {}, uploads: [], ...more });

test('先问是哪一种、哪天收到的，缺什么说什么；纸上没有写的电话、证件可以空着', () => {
  expect(problemsOf('qiaoguan', typed({}))).toEqual({ kind: '请选择收到的是哪一种。' });
  const correction = typed({ kind: 'recordCorrection' });
  expect(Object.keys(problemsOf('qiaoguan', correction)).sort()).toEqual(['name', 'receivedOn', 'record', 'right', 'wrong']);
  const whole = typed({ kind: 'recordCorrection', receivedOn: '2026-03-02', text: { record: '登记表', wrong: '甲', right: '乙', name: '李试更' } });
  expect(problemsOf('qiaoguan', whole)).toEqual({});
  expect(inputOf('qiaoguan', whole)).toMatchObject({ person: { kind: 'naturalPerson', documentNumber: '', phone: '' } });
  expect(problemsOf('qiaoguan', { ...whole, text: { ...whole.text, documentNumber: '110105194912310021' } })).toHaveProperty('documentNumber');
});

test('意见可以不写姓名；建议要有理由', () => {
  expect(problemsOf('qiaoguan', typed({ kind: 'feedback', receivedOn: '2026-03-02', text: { words: '字太小' } }))).toEqual({});
  expect(problemsOf('qiaoguan', typed({ kind: 'proactiveSuggestion', receivedOn: '2026-03-02', text: { what: '低保名单' } }))).toHaveProperty('ground');
});

test('投诉只在县里的柜台登记，要选投诉的是哪个单位、什么事（第五十一条）', () => {
  expect(kindOptions(false).map(({ value }) => value)).toEqual(['recordCorrection', 'proactiveSuggestion', 'feedback']);
  expect(kindOptions(true).map(({ value }) => value)).toContain('complaint');
  const complaint = typed({ kind: 'complaint', receivedOn: '2026-03-02', text: { words: '两个月没有答复' } });
  expect(Object.keys(problemsOf('changle', complaint)).sort()).toEqual(['aboutId', 'subject']);
  const whole = { ...complaint, aboutId: 'qiaoguan', text: { ...complaint.text, subject: 'notAnswered' } };
  expect(problemsOf('changle', whole)).toEqual({});
  expect(inputOf('changle', whole)).toMatchObject({ aboutId: 'qiaoguan', content: { kind: 'complaint', subject: 'notAnswered' } });
});

test('手机上存的认得出', () => {
  const kept = typed({ kind: 'complaint', receivedOn: '2026-03-02', aboutId: 'qiaoguan', text: { words: '字太小', address: '测试路' } });
  expect(readRegistering(kept)).toEqual(kept);
  expect(readRegistering({ key: KEY, kind: 'other', text: 3 })).toEqual(typed({}));
  expect(readRegistering(null)).toBeUndefined();
});

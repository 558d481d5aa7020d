import { BLANK, ELSEWHERE, parseTyped, typedOf, typedProblems, writesAgency } from './typed';

test('缺什么说什么；结果要适合这一种；另外的机关要写明', () => {
  expect(typedProblems(BLANK, 'feedback')).toEqual({ result: '请选择办理结果。', words: '请写明答复的内容。' });
  expect(typedProblems({ result: 'replied', words: '已经改好。', agency: '' }, 'feedback')).toEqual({});
  expect(typedProblems({ result: 'replied', words: '已经改好。', agency: '' }, 'complaint')).toEqual({ result: '请选择办理结果。' });
  expect(typedProblems({ result: 'passedOn', words: '不归本机关。', agency: ' ' }, 'recordCorrection')).toEqual({ agency: '请写明是哪个机关，最好带上电话。' });
  expect(typedProblems({ result: 'kept', words: '', agency: '' }, 'recordCorrection').words).toBe('请写明为什么不更正。');
  expect(typedProblems({ result: 'replied', words: '字'.repeat(4001), agency: '' }, 'feedback').words).toContain('4001字');
});

test('手机上存的认得出，坏的当作没有', () => {
  expect(parseTyped({ result: 'kept', words: '一致。', agency: '' })).toEqual({ result: 'kept', words: '一致。', agency: '' });
  expect(parseTyped({ result: 'other', words: 3 })).toEqual(BLANK);
  expect(parseTyped(null)).toBeUndefined();
});

test('转送给这里的机关只要选；不在这里的才要写名称', () => {
  const targets = [{ agencyId: 'wutu' }];
  const passing = { result: 'passedOn', words: '不归本机关。', agency: '' } as const;
  expect(typedProblems(passing, 'recordCorrection', targets)).toEqual({ to: '请选择转给哪个机关。' });
  expect(typedProblems({ ...passing, to: 'wutu' }, 'recordCorrection', targets)).toEqual({});
  expect(typedProblems({ ...passing, to: ELSEWHERE }, 'recordCorrection', targets)).toEqual({ agency: '请写明是哪个机关，最好带上电话。' });
  expect(writesAgency({ ...passing, result: 'referred' }, targets)).toBe(true);
});

test('退回来的照原样接着改', () => {
  expect(typedOf({ result: 'passedOn', words: '不归本机关。', agency: '五图', toAgencyId: 'wutu', by: '甲', at: '2026-03-02T10:00:00.000+08:00' as never })).toEqual({ result: 'passedOn', words: '不归本机关。', agency: '五图', to: 'wutu' });
  expect(typedOf({ result: 'kept', words: '一致。', by: '甲', at: '2026-03-02T10:00:00.000+08:00' as never })).toEqual({ result: 'kept', words: '一致。', agency: '' });
});

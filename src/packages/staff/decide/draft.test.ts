import { LEAF_KEYS } from '@/domain/statute/leaves';
import { BLANK, parseDraft, problemsOf, withGroup } from './draft';
import { REASONS_WANTED } from './guidance';

describe('拟定答复', () => {
  test('先选一类；只有一种结果的那一类，选了类就是选了结果', () => {
    expect(withGroup(BLANK, 'granted')).toEqual({ reasons: '', group: 'granted', leaf: 'granted' });
    expect(withGroup(BLANK, 'refused')).toEqual({ reasons: '', group: 'refused' });
  });

  test('换一类，原来选的结果不算了，写的理由还在', () => {
    const draft = { reasons: '写了一半', group: 'refused', leaf: 'refused.stateSecret' } as const;
    expect(withGroup(draft, 'cannotProvide')).toEqual({ reasons: '写了一半', group: 'cannotProvide' });
    expect(withGroup(draft, 'refused')).toBe(draft);
  });

  test('缺什么说什么', () => {
    expect(problemsOf(BLANK)).toEqual({ group: '请先选择是哪一类结果。', reasons: '请写明理由。' });
    expect(Object.keys(problemsOf({ reasons: '有', group: 'refused' }))).toEqual(['leaf']);
    expect(problemsOf({ reasons: '字'.repeat(4001), group: 'granted', leaf: 'granted' }).reasons).toContain('现在是4001字');
    expect(problemsOf({ reasons: '🙂'.repeat(4000), group: 'granted', leaf: 'granted' })).toEqual({});
  });

  test('手机里存的草稿：认得的留下，不认得的结果丢掉，理由总留着', () => {
    expect(parseDraft({ reasons: '理由', leaf: 'refused.stateSecret', group: 'granted' })).toEqual({ reasons: '理由', leaf: 'refused.stateSecret', group: 'refused' });
    expect(parseDraft({ reasons: '理由', leaf: 'refused.whatever' })).toEqual({ reasons: '理由' });
    expect(parseDraft(undefined)).toBeUndefined();
  });

  test('二十一种结果都说明理由里要写明什么', () => {
    for (const leaf of LEAF_KEYS) expect(REASONS_WANTED[leaf]).toMatch(/写明.+。$/);
  });
});

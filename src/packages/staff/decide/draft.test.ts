import { LEAF_KEYS, LEAVES, type Leaf } from '@/domain/statute/leaves';
import { BLANK, mendedDraft, parseDraft, withGroup, type DecisionDraft, withOutcome } from './draft';
import { CASES, REASONS_WANTED } from './guidance';

const written: DecisionDraft = { ...BLANK, reasons: '写了一半', facts: { harm: '公共安全' }, withheld: [{ what: '附件二', reason: '' }], group: 'refused', leaf: 'refused.stateSecret' };

describe('拟定答复', () => {
  test('先选一类；只有一种结果的那一类，选了类就是选了结果', () => {
    expect(withGroup(BLANK, 'granted')).toEqual({ ...BLANK, group: 'granted', leaf: 'granted' });
    expect(withGroup(BLANK, 'refused')).toEqual({ ...BLANK, group: 'refused' });
  });

  test('换一类，原来选的结果不算了，写的理由和事实都还在', () => {
    const { reasons, facts, withheld } = written;
    expect(withGroup(written, 'cannotProvide')).toEqual({ reasons, facts, withheld, group: 'cannotProvide' });
    expect(withGroup(written, 'refused')).toBe(written);
  });

  test('手机里存的草稿：认得的留下，不认得的丢掉，理由总留着', () => {
    expect(parseDraft({ ...written, picked: 'search' })).toEqual({ ...written, picked: 'search' });
    expect(parseDraft({ reasons: '理由', leaf: 'refused.whatever', picked: 'x', facts: { harm: 3, other: 'x', search: '查过' }, withheld: [{ what: 1, ground: 'granted', reason: '不给' }, 'x'] }))
      .toEqual({ reasons: '理由', facts: { search: '查过' }, withheld: [{ what: '', reason: '不给' }, { what: '', reason: '' }] });
    expect(parseDraft(undefined)).toBeUndefined();
  });

  test('以前的版本存的草稿没有事实，照样接着写', () => {
    expect(parseDraft({ reasons: '理由', leaf: 'refused.stateSecret', group: 'granted' })).toEqual({ ...BLANK, reasons: '理由', leaf: 'refused.stateSecret', group: 'refused' });
  });

  test('退回的草稿连同事实和不公开的部分，接着改', () => {
    const part = { what: '附件二', ground: 'refused.stateSecret', reason: '已经定密' } as const;
    expect(mendedDraft({ leaf: 'partiallyGranted', reasons: '理由', facts: { secrecyReviewer: '王明', withheld: [part] } }))
      .toMatchObject({ group: 'partiallyGranted', leaf: 'partiallyGranted', facts: { secrecyReviewer: '王明' }, withheld: [part] });
    expect(mendedDraft({ leaf: 'cannotProvide.notHeld', reasons: '理由', facts: { responsibleAgency: '县自然资源局' } }).picked).toBe('responsibleAgency');
  });

  test('二十一种结果都说明理由里要写明什么', () => {
    for (const leaf of LEAF_KEYS) expect(REASONS_WANTED[leaf]).toMatch(/写明.+。$/);
  });

  test('几项事实有一项就够的，每一项都说是哪一种情形', () => {
    const groups = LEAF_KEYS.flatMap((leaf) => ((LEAVES[leaf] as Leaf).needs ?? []).filter((need) => typeof need !== 'string'));
    expect(groups.length).toBeGreaterThan(0);
    for (const key of groups.flat()) expect(CASES[key]?.label).toBeTruthy();
  });
});

test('按指引的结果：选好结果和属于哪一种情形，写过的字都在', () => {
  const written = { ...BLANK, reasons: '写过的理由', facts: { search: '检索过' } };
  expect(withOutcome(written, 'cannotProvide.notHeld', ['responsibleAgency'])).toEqual({ ...written, group: 'cannotProvide', leaf: 'cannotProvide.notHeld', picked: 'responsibleAgency' });
  expect(withOutcome(written, 'granted', [])).not.toHaveProperty('picked');
});

import fc from 'fast-check';
import { anyYear, lineOf, none, quietYear } from '../../../test/fixtures/narrative/facts';
import { EMPTY_TABLE } from '../report/tally';
import type { NarrativeDraft, Paragraph, Place } from './draft';
import { addParagraph, bindTyped, changeParagraph, moveParagraph, putField, removeParagraph, restorePassage, takePiece, typeText, writePassage } from './edit';
import type { YearFacts } from './facts';
import { PLACES } from './passages';
import { isText, say, words } from './pieces';
import { renderDraft } from './render';
import { refreshDraft, writeDraft } from './write';

const received = (count: number): Partial<YearFacts> => ({
  table3: { ...EMPTY_TABLE, newlyReceived: { ...EMPTY_TABLE.newlyReceived, naturalPerson: count, total: count }, carriedOverOut: { ...EMPTY_TABLE.carriedOverOut, naturalPerson: count, total: count } },
});
const text = (draft: NarrativeDraft, facts: YearFacts, at = 0) => renderDraft(draft, facts).sections[at]?.paragraphs ?? [];
const own = (id: string, words_: string, more: Partial<Paragraph> = {}): Paragraph => ({ id, pieces: words(words_), ...more });

describe('改过的段落留着，里面的数还跟着数据走', () => {
  test('改一段：字不变，绑定的数变；初稿不再另写一段', () => {
    const facts = quietYear(received(3));
    const draft = changeParagraph(writeDraft(facts), 'overview', 'received-0', say`全年一共收到公开申请${'3:newlyReceived:total'}件，都登记了。`);
    const later = quietYear(received(5));
    expect(text(draft, later).filter((line) => line.includes('收到'))).toEqual(['全年一共收到公开申请5件，都登记了。']);
  });

  test('一处有几段的，改一段，其余几段也不再重写', () => {
    const lines = ['a', 'b'].map((id) => lineOf(id, 'problems', '2026-02-01', { problem: `问题${id}` }));
    const facts = quietYear({ lines, statements: [] });
    const draft = changeParagraph(writeDraft(facts), 'problems', 'problemsBefore-0', words('甲已改好。'));
    expect(text(refreshDraft(draft, facts), facts, 4).slice(0, 3)).toEqual(['（一）上年问题整改情况', '甲已改好。', '上年提出的“问题b”，还没有开始整改。']);
  });

  test('改回初稿：在原来的地方重新写', () => {
    const facts = quietYear();
    const changed = changeParagraph(writeDraft(facts), 'overview', 'published-0', words('不写了。'));
    expect(refreshDraft(restorePassage(changed, 'overview', 'published'), facts)).toEqual(writeDraft(facts));
  });
});

describe('加、删、移', () => {
  test('删掉的不再回来，小标题下面空了就不印', () => {
    const facts = quietYear();
    const draft = ['guide-0', 'secrecy-0', 'submissions-0'].reduce((one, id) => removeParagraph(one, 'overview', id), writeDraft(facts));
    expect(text(refreshDraft(draft, facts), facts).join('')).not.toMatch(/政府信息管理|指南/);
    expect(text(draft, facts)).toContain('（三）政府信息公开平台建设情况');
  });

  test('加的段落在原处，前后的初稿更新了它也不动', () => {
    const draft = addParagraph(writeDraft(quietYear()), 'overview', 'published-0', own('own-1', '政务公开专区五月开放。'));
    const lines = text(refreshDraft(draft, quietYear()), quietYear(received(2)));
    expect(lines[lines.indexOf('政务公开专区五月开放。') - 1]).toBe('本年没有公开新的政府信息。');
  });

  test('初稿没有写的一段，自己写了，小标题跟着出来', () => {
    const facts = quietYear({ statements: [], guideOn: undefined as never });
    const draft = writePassage(writeDraft(facts), 'training', 'own-1', words('两名工作人员参加了培训。'));
    expect(text(draft, facts).slice(-2)).toEqual(['（四）监督保障情况', '两名工作人员参加了培训。']);
    const later = quietYear();
    const lines = text(draft, later);
    expect(lines.slice(lines.indexOf('（五）监督保障情况'), lines.indexOf('（五）监督保障情况') + 3)).toEqual(['（五）监督保障情况', '两名工作人员参加了培训。', '本年没有开展政府开放日等公开活动。']);
  });

  test('自己加的小标题也编号，空的段落不印', () => {
    const facts = quietYear();
    const draft = addParagraph(addParagraph(writeDraft(facts), 'otherMatters', 'nothingElse-0', own('own-1', '数据说明', { heading: true })), 'otherMatters', 'own-1', own('own-2', ' 。'));
    expect(text(draft, facts, 5).slice(-1)).toEqual(['（一）数据说明']);
  });

  test('上移下移，到头了不动', () => {
    const draft = writeDraft(quietYear());
    const ids = (one: NarrativeDraft) => one.places.preamble.map(({ id }) => id);
    expect(ids(moveParagraph(draft, 'preamble', 'period-0', -1))).toEqual(['period-0', 'basis-0', 'contact-0']);
    expect(moveParagraph(draft, 'preamble', 'basis-0', -1)).toBe(draft);
    expect(ids(refreshDraft(moveParagraph(draft, 'preamble', 'period-0', -1), quietYear()))).toEqual(['period-0', 'basis-0', 'contact-0']);
  });

  test('没有这一段的，什么也不改', () => {
    const draft = writeDraft(quietYear());
    expect([changeParagraph(draft, 'overview', 'none', []), removeParagraph(draft, 'overview', 'none'), moveParagraph(draft, 'overview', 'none', 1)]).toEqual([draft, draft, draft]);
  });
});

describe('一段里的字和数', () => {
  const pieces = say`收到${'3:newlyReceived:total'}件。`;
  test('打字只改字，改不坏数', () => {
    expect(typeText(pieces, 0, '新收')).toEqual(say`新收${'3:newlyReceived:total'}件。`);
    expect(typeText(pieces, 1, '33')).toEqual(pieces);
  });
  test('在字中间插入一个数；拿掉以后前后的字接上', () => {
    const put = putField(words('办结件。'), 0, 2, '3:outcomesTotal:total');
    expect(put).toEqual(say`办结${'3:outcomesTotal:total'}件。`);
    expect(takePiece(put, 1)).toEqual(words('办结件。'));
    expect(putField(pieces, 1, 0, 'late')).toEqual([...pieces, { field: 'late' }]);
  });
  test('打上去的数换成绑定的', () => {
    expect(bindTyped(words('收到3件。'), 0, 2, 1, '3:newlyReceived:total')).toEqual(pieces);
    expect(bindTyped(pieces, 1, 0, 1, 'late')).toEqual(pieces);
  });
});

test('随便怎么改：绑定的数一个不坏，没有动过的段落照新数据写，成稿不少一段自己写的', () => {
  const step = fc.record({ what: fc.constantFrom('change', 'remove', 'up', 'down', 'add', 'restore'), place: fc.constantFrom(...PLACES), at: fc.nat(40) });
  const apply = (draft: NarrativeDraft, { what, place, at }: { what: string; place: Place; at: number }, number: number): NarrativeDraft => {
    const paragraphs = draft.places[place];
    const chosen = paragraphs[at % Math.max(1, paragraphs.length)];
    if (what === 'add') return addParagraph(draft, place, chosen?.id, own(`own-${number}`, `自写${number}。`));
    if (!chosen) return draft;
    if (what === 'change') return changeParagraph(draft, place, chosen.id, typeText(chosen.pieces, 0, '改'));
    if (what === 'remove') return removeParagraph(draft, place, chosen.id);
    if (what === 'restore') return chosen.was ? restorePassage(draft, place, chosen.was) : draft;
    return moveParagraph(draft, place, chosen.id, what === 'up' ? -1 : 1);
  };
  fc.assert(fc.property(anyYear, anyYear, fc.array(step, { maxLength: 12 }), (facts, later, steps) => {
    const edited = steps.reduce((draft, one, number) => refreshDraft(apply(draft, one, number), facts), writeDraft(facts));
    const ids = PLACES.map((place) => edited.places[place].map(({ id }) => id));
    expect(ids.map((list) => new Set(list).size)).toEqual(ids.map((list) => list.length));
    const now = refreshDraft(edited, later);
    const kept = (draft: NarrativeDraft) => PLACES.flatMap((place) => draft.places[place].filter(({ passage }) => passage === undefined));
    expect(kept(now)).toEqual(kept(edited));
    const fresh = new Map(PLACES.flatMap((place) => writeDraft(later).places[place]).map((paragraph) => [paragraph.id, paragraph]));
    for (const paragraph of PLACES.flatMap((place) => now.places[place])) {
      if (paragraph.passage && !paragraph.heading) expect(paragraph).toEqual(fresh.get(paragraph.id));
    }
    expect(refreshDraft(now, later)).toEqual(now);
    expect(kept(edited).every(({ pieces }) => pieces.every((piece) => isText(piece) || piece.field.length > 0))).toBe(true);
  }), { numRuns: 150 });
});

test('台账里撤了“本年没有”，没有人动过的那一句也撤', () => {
  const draft = writeDraft(quietYear());
  expect(text(draft, quietYear({ statements: [none('accountability')] })).join('')).not.toContain('工作考核');
});

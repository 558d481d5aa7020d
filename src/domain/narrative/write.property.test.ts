import fc from 'fast-check';
import { anyYear } from '../../../test/fixtures/narrative/facts';
import { filled, plain, table2Grid, table3Grid, table4Grid } from '../../../test/fixtures/report/grid';
import { narrativeFindings } from '../report/check-narrative';
import { readReport } from '../report/read';
import { feeSentence } from '../fee/sentence';
import type { YearFacts } from './facts';
import { fieldsOf } from './fields';
import { PLACES } from './passages';
import { isText } from './pieces';
import { renderDraft, type Narrative } from './render';
import { draftRemarks } from './remarks';
import { refreshDraft, writeDraft } from './write';

/** The report as a text: narrative and tables as a word processor writes them. */
function asText({ preamble, sections }: Narrative, facts: YearFacts): string {
  const values = { agency: facts.agency.name, year: facts.year, table2: facts.table2, table3: facts.table3, table4: facts.table4 };
  const tables: Readonly<Record<string, string>> = Object.fromEntries(([['proactive', table2Grid], ['requests', table3Grid], ['remedies', table4Grid]] as const)
    .map(([key, grid]) => [key, filled(grid(values, plain)).map((cells) => cells.join('\t')).join('\n')]));
  return [
    `${facts.agency.name}${facts.year}年政府信息公开工作年度报告`, ...preamble,
    ...sections.flatMap(({ key, title, paragraphs }) => [title, ...paragraphs, ...(tables[key] === undefined ? [] : [tables[key]])]),
    facts.agency.name, `${facts.year + 1}年1月17日`, '',
  ].join('\n');
}

const piecesOf = (facts: YearFacts) => PLACES.flatMap((place) => writeDraft(facts).places[place]).flatMap(({ pieces }) => pieces);

describe('初稿，不管这一年是什么样', () => {
  test('打上去的字里没有一个数，数都是绑定的，绑定的都还在', () => {
    fc.assert(fc.property(anyYear, (facts) => {
      const fields = fieldsOf(facts);
      for (const piece of piecesOf(facts)) {
        if (isText(piece)) expect(piece.text).not.toMatch(/[\d０-９]|[一二三四五六七八九十百千两]+(?:件|条|个|次|人|场|元)/);
        else expect(fields.get(piece.field)).toBeDefined();
      }
    }), { numRuns: 60 });
  });

  test('成稿里的数正好是绑定的数，一个不多一个不少', () => {
    fc.assert(fc.property(anyYear, (facts) => {
      const fields = fieldsOf(facts);
      const bound = piecesOf(facts).flatMap((piece) => (isText(piece) ? [] : [fields.get(piece.field)?.text ?? '']));
      const { preamble, sections } = renderDraft(writeDraft(facts), facts);
      const digits = (texts: readonly string[]) => texts.join('').replace(/\D/g, '');
      expect(digits([...preamble, ...sections.flatMap(({ paragraphs }) => paragraphs)])).toBe(digits(bound));
    }), { numRuns: 60 });
  });

  test('正文与表格没有不一致，也没有要改的提醒', () => {
    fc.assert(fc.property(anyYear, (facts) => {
      const draft = writeDraft(facts);
      expect(narrativeFindings(renderDraft(draft, facts).sections, facts, facts.year)).toEqual([]);
      expect(draftRemarks(draft, fieldsOf(facts))).toEqual([]);
    }), { numRuns: 100 });
  });

  test('不写“0件”：没有的写没有', () => {
    fc.assert(fc.property(anyYear, (facts) => {
      const fields = fieldsOf(facts);
      for (const piece of piecesOf(facts)) {
        const field = isText(piece) || /^line:/.test(piece.field) ? undefined : fields.get(piece.field);
        if (field && field.unit !== '元') expect([field.key, field.value]).not.toEqual([field.key, 0]);
      }
    }), { numRuns: 60 });
  });

  test('用自己的读报告程序读成稿，开头和六个部分逐段一样', () => {
    fc.assert(fc.property(anyYear, (facts) => {
      const narrative = renderDraft(writeDraft(facts), facts);
      const read = readReport(asText(narrative, facts));
      expect(read.preamble).toEqual(narrative.preamble);
      expect(read.sections).toEqual(narrative.sections);
      expect([read.table2, read.table3, read.table4]).toEqual([facts.table2, facts.table3, facts.table4]);
    }), { numRuns: 60 });
  });

  test('写两次、更新两次都一样；信息处理费一句与案件的说法一字不差', () => {
    fc.assert(fc.property(anyYear, (facts) => {
      const draft = writeDraft(facts);
      expect(refreshDraft(draft, facts)).toEqual(draft);
      expect(renderDraft(draft, facts).sections[5]?.paragraphs[0]).toBe(feeSentence(facts.fees));
    }), { numRuns: 60 });
  });

  test('数据变了，没有人动过的段落跟着变，与重新写的一样', () => {
    fc.assert(fc.property(anyYear, anyYear, (facts, later) => {
      expect(renderDraft(writeDraft(facts), later)).toEqual(renderDraft(writeDraft(later), later));
    }), { numRuns: 40 });
  });
});

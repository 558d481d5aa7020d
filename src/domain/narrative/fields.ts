import { fullDay, parseCivilDate } from '../calendar/civil-date';
import { outletLabel } from '../elsewhere/year-numbers';
import { yuanOf } from '../fee/money';
import { CATEGORIES } from '../publishing/categories';
import { formCells, type CellAddress } from '../report/form-cells';
import { rowsOf, type RowKey } from '../report/rows';
import { art, document, type ArticleRef } from '../statute/article';
import { LEAF_GROUPS, type LeafGroup } from '../statute/leaves';
import { kindRule, YEARBOOK_KIND_KEYS } from '../yearbook/kinds';
import { valueIn } from '../yearbook/line';
import type { YearFacts } from './facts';
import type { FieldKey } from './field-key';
import type { Field, Source } from './field';
import { plainFields } from './plain-fields';
import { statedProblems } from './stated-problems';
import { inSentence } from './words';

type Said = Pick<Field, 'label' | 'from' | 'source' | 'rules'>;

const numberField = (key: FieldKey, value: number, unit: string, said: Said, text = String(value)): Field => ({ key, type: 'number', unit, value, text, ...said });
const wordsField = (key: FieldKey, text: string, said: Said, type: 'words' | 'day' = 'words'): Field => ({ key, type, unit: '', text: type === 'words' ? inSentence(text) : text, ...said });

const FORMAT: readonly ArticleRef[] = [document('reportFormat')];

function cellFields({ table2, table3, table4 }: YearFacts): readonly Field[] {
  const tables = { format: '2021', table2, table3, table4 } as const;
  return formCells(tables).map((cell) => {
    const place = cell.place.join(' · ');
    return numberField(cell.key as FieldKey, cell.in(tables) ?? 0, cell.unit, { label: cell.place.slice(1).join(' '), from: place, source: { kind: 'cells', cells: [cell.address] }, rules: cell.rules });
  });
}

/** 不予公开: the sum of the rows of one group. */
function outcomeFields({ table3 }: YearFacts): readonly Field[] {
  return (Object.keys(LEAF_GROUPS) as LeafGroup[]).map((group) => {
    const rows = rowsOf(group, '2021') as readonly RowKey[];
    const cells = rows.map((row): CellAddress => ({ table: 3, row, column: 'total' }));
    return numberField(`outcome:${group}`, rows.reduce((sum, row) => sum + table3[row].total, 0), '件', {
      label: `${LEAF_GROUPS[group].label} 总计`, from: `表三 · ${LEAF_GROUPS[group].label}${rows.length > 1 ? `，${rows.length}行相加` : ''}`, source: { kind: 'cells', cells }, rules: FORMAT,
    });
  });
}

/** Sums of the registers, and what each of their lines says. */
function bookFields({ yearbook }: YearFacts): readonly Field[] {
  return YEARBOOK_KIND_KEYS.flatMap((kind) => {
    const { label, figures, fields, rules } = kindRule(kind);
    const book = yearbook.books[kind];
    const sums = Object.entries(figures).map(([figure, { label: what, unit }]) => {
      const value = (book.figures as Readonly<Record<string, number>>)[figure] ?? 0;
      const money = fields[figure]?.type === 'money';
      return numberField(`book:${kind}:${figure}` as FieldKey, money ? value / 100 : value, unit, {
        label: `${label} ${what}`, from: `台账 · ${label}`, source: { kind: 'book', book: kind }, rules,
      }, money ? yuanOf(value) : String(value));
    });
    const lines = book.lines.flatMap((line) => Object.entries(fields).flatMap(([name, rule]): readonly Field[] => {
      const value = valueIn(line, name);
      if (value === undefined) return [];
      const key: FieldKey = `line:${line.id}:${name}`;
      const source: Source = { kind: 'line', book: kind, lineId: line.id };
      const said = { label: `${label} ${rule.label}`, from: `台账 · ${label} · ${fullDay(line.on)}`, source, rules };
      switch (rule.type) {
        case 'count': return [numberField(key, Number(value), rule.unit, said)];
        case 'money': return [numberField(key, Number(value) / 100, rule.unit, said, yuanOf(Number(value)))];
        case 'day': {
          const day = parseCivilDate(String(value));
          return day ? [wordsField(key, fullDay(day), said, 'day')] : [];
        }
        default: return [wordsField(key, String(value), said)];
      }
    }));
    return [...sums, ...lines];
  });
}

function channelFields({ published, categories }: YearFacts): readonly Field[] {
  const source: Source = { kind: 'channels' };
  const channels = published.channels.flatMap(({ outlet, total }): readonly Field[] => [
    numberField(`channel:${outlet.id}`, total, '条', { label: `${outletLabel(outlet)} 公开`, from: `各渠道公开的数量 · ${outletLabel(outlet)}`, source, rules: [art(23)] }),
    wordsField(`channelName:${outlet.id}`, outletLabel(outlet), { label: '渠道名称', from: '公开渠道', source, rules: [art(23)] }),
  ]);
  const items = CATEGORIES.flatMap(({ key, label, rule }): readonly Field[] => {
    const value = categories[key] ?? 0;
    return value === 0 ? [] : [numberField(`category:${key}`, value, '条', { label: `${label} 公开`, from: `公开的信息 · ${label}`, source: { kind: 'items' }, rules: [rule] })];
  });
  return [...channels, ...items];
}

function beforeFields({ before }: YearFacts): readonly Field[] {
  return statedProblems(before).map((problem, at) => wordsField(`problemBefore:${at}`, problem, {
    label: '上年的问题', from: `${before?.year ?? ''}年的报告 · 第五部分`, source: { kind: 'before', year: before?.year ?? 0 }, rules: [art(50, 1, 4)],
  }));
}

/** Of a report that adds up its agencies a number leads to them: no case of its own office is behind it. */
const ofSum = (field: Field): Field =>
  (field.source.kind === 'cells' || field.source.kind === 'cases' ? { ...field, source: { ...field.source, sum: true } } : field);

/** Every field of a year, by its key. */
export type Fields = ReadonlyMap<FieldKey, Field>;

/**
 * 一年里可以绑定的全部: table by table, register by register. What a draft names and is not here is gone: a line that was
 * removed, a channel that was deleted.
 */
export const fieldsOf = (facts: YearFacts): Fields => new Map([
  ...plainFields(facts), ...cellFields(facts), ...outcomeFields(facts), ...bookFields(facts), ...channelFields(facts), ...beforeFields(facts),
].map((field) => [field.key, facts.covers ? ofSum(field) : field]));

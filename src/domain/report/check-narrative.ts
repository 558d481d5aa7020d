import type { Finding } from './finding';
import { QUANTITIES, type NarratedTables, type Quantity } from './narrative-quantities';

export interface NarratedSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Mention {
  readonly words: string;
  readonly number: number;
}

/** A part of the whole: by channel, by applicant, by half-year; or what changed since. */
const PART = /其中|网上|网络|线上|在线|平台|邮箱|邮件|当面|现场|信函|邮寄|书面|自然人|公民|法人|企业|半年|季度|同比|比上|增[加长]|减少|下降/;
/** An earlier year. */
const EARLIER = /去年|上年|上一年|往年|历年|近.年/;

/** 全角数字, spaces and brackets are not part of what is said. */
function plain(paragraph: string): string {
  const digits = paragraph.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return digits.replace(/\s/g, '').replace(/(\d),(?=\d{3})/g, '$1').replace(/（[^（）]*）|\([^()]*\)/g, '');
}

/** Whether a mention is of the whole year of the report: no part of it, no other year, nothing that was not. */
function isOfTheYear(before: string, words: string, year: number | null, quantity: Quantity): boolean {
  const clause = `${before.slice(Math.max(...['，', '：', ','].map((mark) => before.lastIndexOf(mark))) + 1)}${words}`;
  if (/[不未没]$/.test(before) || PART.test(clause) || (!quantity.label.includes('上年') && EARLIER.test(clause))) return false;
  const years = before.match(/\d{4}(?=年)/g) ?? [];
  const [last] = years.slice(-1);
  return last === undefined || year === null || Number(last) === year;
}

function mentionsIn(sentence: string, quantity: Quantity, year: number | null): readonly Mention[] {
  const found: Mention[] = [];
  const scan = (patterns: readonly RegExp[], numberOf: (match: RegExpExecArray) => number) => {
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
        const words = match[0];
        if (isOfTheYear(sentence.slice(0, match.index), words, year, quantity)) found.push({ words, number: numberOf(match) });
      }
    }
  };
  scan(quantity.told, (match) => Number(match[1]));
  scan(quantity.none ?? [], () => 0);
  return found;
}

/** What a section tells of a quantity that the tables do not tell. */
function disagreements({ title, paragraphs }: NarratedSection, quantity: Quantity, tables: NarratedTables, year: number | null): readonly Finding[] {
  const [usual, ...others] = quantity.meanings(tables);
  if (usual === null) return [];
  const sentences = paragraphs.map(plain).filter((paragraph) => quantity.about.test(`${title}${paragraph}`)).flatMap((paragraph) => paragraph.split(/[。；;！？]/));
  return sentences.flatMap((sentence) => mentionsIn(sentence, quantity, year))
    .filter(({ number }) => number !== usual && !others.includes(number))
    .map(({ words, number }): Finding => ({
      check: 'C7', severity: 'soft', kind: 'narrative', place: ['正文', title],
      is: `正文写“${words}”${/\d/.test(words) ? '' : `，即${number}件`}，${quantity.label}是${usual}`,
      should: '正文和表格应当一致', todo: '请核对哪一处写错；口径不同的，请在正文里说明',
    }));
}

/**
 * C7 正文与表格. Numbers in the narrative against the tables; always soft, because a sentence may count otherwise than
 * the form does. Told once for each sentence.
 */
export function narrativeFindings(sections: readonly NarratedSection[], tables: NarratedTables, year: number | null): readonly Finding[] {
  const all = sections.flatMap((section) => QUANTITIES.flatMap((quantity) => disagreements(section, quantity, tables, year)));
  const seen = new Set<string>();
  return all.filter(({ is }) => !seen.has(is) && Boolean(seen.add(is)));
}

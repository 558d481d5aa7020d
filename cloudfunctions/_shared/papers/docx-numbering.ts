import { chineseNumeral } from '@/domain/statute/article';

/** 自动编号: a level of a list as the document defines it. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** “（%1）”: what is printed, %1 standing for the number of the first level. */
  readonly text: string;
}

interface List {
  /** Lists made from the same pattern count on together. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels at which this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Numbers of the lists of one document, in the order of its paragraphs. */
export interface Numbering {
  /** What Word prints before a paragraph; '' for a bullet or an unknown list. */
  readonly next: (list: string, level: number) => string;
}

const value = (xml: string, element: string): string | undefined => new RegExp(`<w:${element}\\s[^<>]*?w:val="([^"]*)"`).exec(xml)?.[1];
const whole = (text: string | undefined, otherwise: number): number => (text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : otherwise);

/** Elements of one name with an attribute, in order. They do not contain one another. */
function elements(xml: string, name: string, attribute: string): readonly (readonly [value: string, content: string])[] {
  return xml.split(new RegExp(`<w:${name}(?=\\s)`)).slice(1).flatMap((part) => {
    const found = new RegExp(`^[^<>]*?w:${attribute}="([^"]*)"`).exec(part)?.[1];
    return found === undefined ? [] : [[found, part.split(`</w:${name}>`)[0] ?? ''] as const];
  });
}

function levelsOf(xml: string): ReadonlyMap<number, Level> {
  return new Map(elements(xml, 'lvl', 'ilvl').map(([level, content]) => [
    whole(level, 0), { start: whole(value(content, 'start'), 1), format: value(content, 'numFmt') ?? 'decimal', text: value(content, 'lvlText') ?? '' },
  ]));
}

function printed(number: number, format: string): string {
  if (/EnclosedCircle/.test(format) && number >= 1 && number <= 20) return String.fromCharCode(0x2460 + number - 1);
  if (/chinese|japanese|taiwanese|ideographDigital/i.test(format) && number <= 99) return chineseNumeral(number);
  if (/Letter$/.test(format) && number <= 26) return String.fromCharCode((format.startsWith('upper') ? 64 : 96) + number);
  return `${number}`;
}

/** @param xml word/numbering.xml, '' when there is none */
export function numberingOf(xml: string): Numbering {
  const patterns = new Map(elements(xml, 'abstractNum', 'abstractNumId').map(([id, content]) => [id, levelsOf(content)]));
  const lists = new Map(elements(xml, 'num', 'numId').map(([id, content]): readonly [string, List] => {
    const pattern = value(content, 'abstractNumId') ?? '';
    const overrides = elements(content, 'lvlOverride', 'ilvl');
    const own = overrides.flatMap(([, override]) => [...levelsOf(override)]);
    const restarts = overrides.flatMap(([level, override]) => (value(override, 'startOverride') === undefined ? [] : [[whole(level, 0), whole(value(override, 'startOverride'), 1)] as const]));
    return [id, { pattern, levels: new Map([...(patterns.get(pattern) ?? []), ...own]), restarts: new Map(restarts) }];
  }));
  const counts = new Map<string, Map<number, number>>();
  const restarted = new Set<string>();

  const next = (list: string, level: number): string => {
    const known = lists.get(list);
    const own = known?.levels.get(level);
    if (!known || !own || own.format === 'bullet' || own.format === 'none') return '';
    const count = counts.get(known.pattern) ?? new Map<number, number>();
    counts.set(known.pattern, count);
    const restart = restarted.has(`${list}/${level}`) ? undefined : known.restarts.get(level);
    restarted.add(`${list}/${level}`);
    count.set(level, restart ?? (count.get(level) ?? own.start - 1) + 1);
    for (const deeper of [...count.keys()]) if (deeper > level) count.delete(deeper);
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = known.levels.get(Number(digit) - 1);
      return of ? printed(count.get(Number(digit) - 1) ?? of.start, of.format) : '';
    });
  };
  return { next };
}

import type { StructuredReport } from '@/domain/report/report';
import { SECTION_KEYS, SECTIONS, type SectionKey } from '@/domain/report/sections';
import { marks } from '@/pages/reading/marks';

/** A paragraph of the narrative; a short one numbered （一） is the heading of those after it. */
interface Block {
  readonly id: string;
  readonly kind: 'head' | 'text';
  readonly text: string;
}

/** A section as it is read: its narrative, and the table that belongs to it. */
export interface Part {
  readonly id: string;
  readonly key: SectionKey;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Sections whose table is shown even when the document lost their heading. */
const WITH_TABLE: readonly SectionKey[] = ['proactive', 'requests', 'remedies'];
/** （三）完善公开制度规范，加强政府信息管理: a line of its own without the end of a sentence. */
const HEADING = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)[^。；：]{2,36}$/;

const partId = (key: SectionKey): string => `part-${key}`;
export const DOUBTS_ID = 'part-doubts';

/** 年报的六个部分 in their order, whatever the order of the document. */
export function partsOf({ sections }: StructuredReport): readonly Part[] {
  return SECTION_KEYS.flatMap((key) => {
    const own = sections.filter((section) => section.key === key);
    const [first] = own;
    if (!first && !WITH_TABLE.includes(key)) return [];
    const blocks = own.flatMap((section) => section.paragraphs).map((text, index): Block =>
      ({ id: `${partId(key)}-${index}`, kind: HEADING.test(text) ? 'head' : 'text', text }));
    return [{ id: partId(key), key, title: first?.title ?? `${SECTIONS[key].number}${SECTIONS[key].label}`, blocks }];
  });
}

/**
 * Where a search hit stands: the first paragraph of the section that holds one of the words, else the section.
 * @param section position in the document, counted from 0
 */
export function placeOf(report: StructuredReport, parts: readonly Part[], section: number, words: readonly string[]): string | undefined {
  const part = parts.find(({ key }) => key === report.sections[section]?.key);
  const holdsAll = ({ text }: Block) => words.length > 0 && words.every((word) => marks(text, [word]).some(({ found }) => found));
  return part?.blocks.find(holdsAll)?.id ?? part?.id;
}

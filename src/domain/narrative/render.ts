import type { ReportSection } from '../report/report';
import { SECTION_KEYS, SECTIONS } from '../report/sections';
import { chineseNumeral } from '../statute/article';
import type { NarrativeDraft, Paragraph } from './draft';
import type { YearFacts } from './facts';
import { fieldsOf, type Fields } from './fields';
import { isText, type Pieces } from './pieces';
import { printable } from './words';
import { refreshDraft } from './write';

/** 正文 as the report prints it. */
export interface Narrative {
  readonly preamble: readonly string[];
  readonly sections: readonly ReportSection[];
}

/** What is printed where a field is gone, so that nobody overlooks it. @see draftRemarks */
const MISSING = '〔此处的数据已经不在〕';

/** One paragraph with the values of its fields. */
export const textOfPieces = (pieces: Pieces, fields: Fields): string =>
  printable(pieces.map((piece) => (isText(piece) ? piece.text : fields.get(piece.field)?.text ?? MISSING)).join(''));

/** Whether there is anything to read in it. */
const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function printed(paragraphs: readonly Paragraph[], fields: Fields): readonly string[] {
  let headings = 0;
  return paragraphs.flatMap(({ heading, pieces }) => {
    const text = textOfPieces(pieces, fields);
    if (!says(text)) return [];
    if (!heading) return [text];
    headings += 1;
    return [`（${chineseNumeral(headings)}）${text}`];
  });
}

/** 正文成稿: the draft with the facts of now put in, section by section. */
export function renderDraft(draft: NarrativeDraft, facts: YearFacts): Narrative {
  const { places } = refreshDraft(draft, facts);
  const fields = fieldsOf(facts);
  return {
    preamble: printed(places.preamble, fields),
    sections: SECTION_KEYS.map((key) => ({ key, title: `${SECTIONS[key].number}${SECTIONS[key].label}`, paragraphs: printed(places[key], fields) })),
  };
}

import type { SectionKey } from '../report/sections';
import type { FieldKey } from './field-key';

/** 一段话里的一小截: words that were typed, or a field whose value is put in when the report is rendered. */
export type Piece = { readonly text: string } | { readonly field: FieldKey };

/** 初稿的一段, by what it tells; a paragraph that nobody touched is written anew from the facts each time. */
export type PassageKey =
  | 'basis' | 'period' | 'contact' | 'covers'
  | 'lead'
  | 'published' | 'channels' | 'categories' | 'documents' | 'decisions'
  | 'received' | 'outcomes' | 'inTime' | 'remedies'
  | 'guide' | 'secrecy' | 'submissions'
  | 'platform'
  | 'training' | 'activities' | 'assessment' | 'publicAssessment' | 'accountability'
  | 'problemsBefore' | 'problems' | 'improvements'
  | 'fees' | 'proposals' | 'innovations' | 'nothingElse';

/** （一）主动公开政府信息情况: headings inside a section; the number is put in front of them when rendered. */
export type HeadingKey =
  | 'proactiveHead' | 'requestsHead' | 'managementHead' | 'platformHead' | 'oversightHead'
  | 'beforeHead' | 'problemsHead' | 'improvementsHead';

export interface Paragraph {
  /** Unique in its draft: the passage or heading of the first draft, or what the phone made for one of its own. */
  readonly id: string;
  readonly heading?: true;
  /** Absent once somebody changed it: then it stays as it is, but for its numbers. */
  readonly passage?: PassageKey | HeadingKey;
  /** The passage it was before somebody changed it, so that it can be written anew. */
  readonly was?: PassageKey | HeadingKey;
  readonly pieces: readonly Piece[];
}

/** Where a paragraph stands. */
export type Place = SectionKey | 'preamble';

/** 正文的草稿, as it is stored. */
export interface NarrativeDraft {
  readonly places: Readonly<Record<Place, readonly Paragraph[]>>;
  /** Passages of the first draft that somebody took out; they do not come back. */
  readonly left: readonly (PassageKey | HeadingKey)[];
}

import type { ArticleRef } from '../statute/article';
import type { LetterKey } from '../statute/letters';

/** A paragraph and what it rests on; how it looks on paper or on a phone is decided elsewhere. */
export interface LetterParagraph {
  readonly text: string;
  readonly rules: readonly ArticleRef[];
}

/** 回执: what whoever is asked fills in and sends back. */
export interface LetterReply {
  readonly title: string;
  readonly lines: readonly string[];
}

/** 文书, as plain data. */
export interface Letter {
  readonly kind: LetterKey;
  /** 发文机关. */
  readonly issuer: string;
  readonly title: string;
  /** 文号, or the place where it is filled in; absent where the document takes none. */
  readonly number?: string;
  /** 主送: to whom, without the colon. */
  readonly addressee: string;
  readonly paragraphs: readonly LetterParagraph[];
  /** 救济告知; only of answers. */
  readonly remedy?: LetterParagraph;
  readonly reply?: LetterReply;
  /** 附件, by name. */
  readonly attachments: readonly string[];
  readonly contact: string;
  readonly signature: { readonly agency: string; readonly seal: '（印章）' };
  /** 成文日期, or the place where it is filled in. */
  readonly date: string;
}

/** What a builder of one kind makes; head and foot are the same for all. */
export interface LetterBody {
  readonly paragraphs: readonly LetterParagraph[];
  readonly reply?: LetterReply;
}

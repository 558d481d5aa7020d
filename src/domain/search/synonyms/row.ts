/** 居民怎么说，文件怎么写. */
export interface Synonym {
  /** As residents say it. */
  readonly said: readonly string[];
  /** As papers write it; a text that holds one of them, or what was said, is meant. */
  readonly official: readonly string[];
}

/** A row as it is written, words parted by spaces; it is parted when somebody first searches. */
export interface Row { readonly said: string; readonly official: string }

export const row = (said: string, official: string): Row => ({ said, official });

export const synonymIn = ({ said, official }: Row): Synonym => ({ said: said.split(' '), official: official.split(' ') });

/** 居民怎么说，文件怎么写. */
export interface Synonym {
  /** As residents say it. */
  readonly said: readonly string[];
  /** As papers write it; a text that holds one of them, or what was said, is meant. */
  readonly official: readonly string[];
}

/** A row of the table, words parted by spaces. */
export const row = (said: string, official: string): Synonym => ({ said: said.split(' '), official: official.split(' ') });

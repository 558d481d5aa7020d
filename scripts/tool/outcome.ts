/** What a command answers: data for stdout, or a refusal for stderr. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

export type RefusalCode =
  | 'unknownCommand' | 'wrongArguments' | 'notADate' | 'notANumberOfDays' | 'beforeFirstNotice' | 'countNotAllowed' | 'beyondLastYear'
  | 'fileMissing' | 'notAFile' | 'fileUnreadable' | 'fileTooLarge' | 'notText';

export const answer = (value: unknown): Outcome => ({ ok: true, value });

export const refuse = (code: RefusalCode, message: string): Outcome => ({ ok: false, code, message });

/** One command of the tool: how it is called, and what it does with the rest of the line. */
export interface Command {
  readonly usage: string;
  /** @param folder that relative paths are meant from */
  readonly run: (args: readonly string[], folder: string) => Outcome;
}

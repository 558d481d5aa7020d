import type { ReactNode } from 'react';

interface SheetRow {
  /** 新的期限 */
  readonly label: string;
  /** 10 月 28 日（星期三） */
  readonly value: ReactNode;
  /** 10 月 14 日之后第 10 个工作日 */
  readonly note?: ReactNode;
}

export interface SheetProps {
  readonly open: boolean;
  /** The question: 延长 10 个工作日？ */
  readonly title: string;
  readonly lead?: ReactNode;
  /** What will happen: new dates, letter, who is told, what cannot be undone. */
  readonly rows?: readonly SheetRow[];
  /** Further content under the rows, e.g. a field for reasons. */
  readonly children?: ReactNode;
  /** Changes when something under the rows has appeared or turned out wrong, which is then brought into sight. */
  readonly reveal?: string;
  /** Why the last try did not work. */
  readonly error?: string;
  readonly confirm: string;
  readonly onConfirm: () => void | Promise<unknown>;
  readonly danger?: boolean;
  /** null: there is nothing to decide, one button is enough. */
  readonly cancel?: string | null;
  readonly onCancel: () => void;
}

/** What scrolls: everything but the actions. */
export interface SheetBodyProps {
  readonly children: ReactNode;
  /** Changes when what is wrong, or what is new, has to be seen. */
  readonly reveal: string;
}

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
  /** Why the last try did not work. */
  readonly error?: string;
  readonly confirm: string;
  readonly onConfirm: () => void | Promise<unknown>;
  readonly danger?: boolean;
  readonly cancel?: string;
  readonly onCancel: () => void;
}

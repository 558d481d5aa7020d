import type { ReactNode } from 'react';

interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Plain words under the label. */
  readonly note?: ReactNode;
}

export interface ChoiceProps<T extends string> {
  /** The question; spoken before the options. */
  readonly label: string;
  /** The question stands already above as the title of the screen. */
  readonly labelUnseen?: boolean;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly error?: string;
}

export interface CheckProps {
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly error?: string;
}

import type { ReactNode } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why it is asked, or how to find it; one line under the label. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; under the field, spoken at once. */
  readonly error?: string;
  /** Worth a second look, but stops nobody; under the field. */
  readonly notice?: string;
  /** Counts up to bring the cursor here: 下一步 found this field wrong. */
  readonly focusRequest?: number;
  /** The kind of keyboard. */
  readonly type?: 'text' | 'idcard' | 'tel' | 'number' | 'amount' | 'email' | 'pin';
  /** An example; never the label. */
  readonly placeholder?: string;
  /** Several lines. */
  readonly multiline?: boolean;
  /** Shows 15 / 1000 under the field; what is typed beyond is kept, the error says so. */
  readonly limit?: number;
  readonly onBlur?: () => void;
  /** What a browser may fill in: name, tel, email, street-address. */
  readonly autoComplete?: string;
  readonly optional?: boolean;
  readonly autoFocus?: boolean;
  /** Beside the counter: 按住说话, 拍照. */
  readonly tools?: ReactNode;
}

/** Characters as people count them: an emoji is one. */
export const countCharacters = (text: string): number => [...text].length;

export const spokenLabel = ({ label, optional }: FieldProps): string => (optional ? `${label}，可以不填` : label);

export interface PickFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  /** What stands there until something is chosen: 请选择日期. */
  readonly notChosen: string;
  /** Why it is asked; one line under the label. */
  readonly hint?: string;
  /** What is wrong and what to do; under the field, spoken at once. */
  readonly error?: string;
}

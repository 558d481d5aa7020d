export interface SearchBoxProps {
  /** Spoken name: 在年度报告里查找. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter, 查找, or the keyboard's search key. */
  readonly onSearch: () => void;
  /** Searches while one types, so that no button is needed. */
  readonly live?: boolean;
}

/** What a screen reader should know of an element; the names differ between WeChat and the web. */
export interface Aria {
  readonly role?: string;
  readonly label?: string;
  readonly hidden?: boolean;
  readonly level?: 1 | 2 | 3;
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly modal?: boolean;
  readonly current?: boolean;
  readonly live?: 'polite' | 'assertive';
}

type Attributes = Record<string, string>;

const onWeb = process.env.TARO_ENV === 'h5';

/** Attributes for a View, Text or Image: `role` on the web is `aria-role` in WeChat (see config/aria.ts). */
export function aria({ role, level, current, ...rest }: Aria): Attributes {
  const attributes: Attributes = {};
  if (role) attributes[onWeb ? 'role' : 'aria-role'] = role;
  if (level && onWeb) attributes['aria-level'] = String(level);
  if (current) attributes['aria-current'] = 'page';
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) attributes[`aria-${name}`] = String(value);
  }
  return attributes;
}

/** A heading for readers who jump from heading to heading. */
export const heading = (level: 1 | 2 | 3 = 2): Attributes => aria({ role: 'heading', level });

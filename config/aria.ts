/**
 * ARIA attributes that Taro's WeChat templates would drop without a word. Only those our components use:
 * every name here is repeated in the template of every component.
 */
const NAME_AND_ROLE = { 'aria-role': "''", 'aria-label': "''", 'aria-hidden': "''" };

export const ARIA_COMPONENTS = {
  View: {
    ...NAME_AND_ROLE,
    'aria-checked': "''",
    'aria-selected': "''",
    'aria-expanded': "''",
    'aria-disabled': "''",
    'aria-busy': "''",
    'aria-live': "''",
    'aria-modal': "''",
    'aria-current': "''",
  },
  Text: NAME_AND_ROLE,
  Image: { 'aria-label': "''", 'aria-hidden': "''" },
  Input: { 'aria-label': "''", 'aria-describedby': "''", 'aria-invalid': "''", 'aria-required': "''" },
  Textarea: { 'aria-label': "''", 'aria-describedby': "''", 'aria-invalid': "''", 'aria-required': "''" },
  ScrollView: NAME_AND_ROLE,
};

import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Answers } from './answers';
import type { TextKey } from './fields';
import { verdictOn } from './verdict';

const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;

/** What leaving a field does to it. */
export interface Tidied {
  /** As it will be kept; shown in the field. */
  readonly value: string;
  readonly error?: string;
  readonly notice?: string;
}

/** 离开一个输入框: the text as it will be stored, and what is wrong with it. An empty field is left in peace until 下一步. */
export function tidy(field: TextKey, answers: Answers, today: CivilDate | undefined): Tidied {
  const typed = answers[field];
  if (!typed.trim()) return { value: typed };
  const { normalized, message, notice } = verdictOn(field, answers, today);
  const value = normalized ?? typed;
  const changed = value !== typed && FULL_WIDTH.test(typed) ? '已把全角的字母、数字改成半角。' : undefined;
  const words = [changed, notice].filter(Boolean).join('');
  return { value, ...(message && { error: message }), ...(words && { notice: words }) };
}

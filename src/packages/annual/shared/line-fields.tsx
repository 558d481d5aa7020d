import type { ReactNode } from 'react';
import type { FieldRule } from '@/domain/yearbook/fields';
import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import type { LineText } from '@/domain/yearbook/read-line';
import { Field } from '@/components/field';
import { DAY_EXAMPLE } from '@/components/field/typed-day';

const KEYBOARDS = { count: 'number', money: 'amount', day: 'text', words: 'text', prose: 'text' } as const satisfies Record<FieldRule['type'], string>;

interface LineFieldsProps {
  readonly kind: YearbookKind;
  readonly text: LineText;
  readonly onChange: (text: LineText) => void;
  /** What is wrong, by field; `on` is the day. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Counts up with every try, so that the first wrong field is shown. */
  readonly attempts?: number;
}

/** The questions of one line, each with its unit and an example of a day. */
export function LineFields({ kind, text, onChange, wrong, attempts }: LineFieldsProps): ReactNode {
  const { fields, dayLabel } = kindRule(kind);
  const first = ['on', ...Object.keys(fields)].find((field) => wrong[field]);
  const shared = (field: string) => ({ ...(wrong[field] && { error: wrong[field] }), ...(attempts !== undefined && first === field && { focusRequest: attempts }) });
  return (
    <>
      <Field label={dayLabel} value={text.on} placeholder={DAY_EXAMPLE} {...shared('on')} onChange={(on) => onChange({ ...text, on })} />
      {Object.entries(fields).map(([name, rule]) => {
        const unit = rule.type === 'count' || rule.type === 'money' ? `（${rule.unit}）` : '';
        const long = rule.type === 'prose' || (rule.type === 'words' && rule.limit > 100);
        return (
          <Field
            key={name} label={`${rule.label}${unit}`} value={text.values[name] ?? ''} type={KEYBOARDS[rule.type]} multiline={long}
            {...shared(name)} {...(rule.hint && { hint: rule.hint })} {...(rule.optional && { optional: true })} {...(rule.type === 'day' && { placeholder: DAY_EXAMPLE })}
            {...((rule.type === 'prose' || long) && 'limit' in rule && { limit: rule.limit })}
            onChange={(value) => onChange({ ...text, values: { ...text.values, [name]: value } })}
          />
        );
      })}
    </>
  );
}

import type { ReactNode } from 'react';
import { FORM_CHECKS, type FormCheckKey } from '@/domain/wizard/checklist';
import { articleLabel } from '@/domain/statute/article';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Check } from '@/components/choice';
import { useKept } from '../shared/use-kept';

interface Ticked { readonly keys: readonly string[] }
const NOTHING: Ticked = { keys: [] };
const parse = (value: unknown): Ticked | undefined => {
  const keys = typeof value === 'object' && value !== null ? (value as { keys?: unknown }).keys : undefined;
  return Array.isArray(keys) ? { keys: keys.filter((key): key is string => typeof key === 'string') } : undefined;
};

/** What the applicant asked for stands beside the question whether it is done so. */
const noteOf = (key: FormCheckKey, { request }: StaffCase): string => {
  const { todo, rules } = FORM_CHECKS[key];
  const asked = key === 'form' ? `申请人要：${FORMS[request.form]}，${deliveryLabel(request.form, request.delivery)}。` : '';
  return `${asked}${todo}依据：${rules.map(articleLabel).join('、')}`;
};

/** 当不当: a last look, ticked off one by one; it changes no outcome and holds nobody up. */
export function FormChecks({ checks, current }: { readonly checks: readonly FormCheckKey[]; readonly current: StaffCase }): ReactNode {
  const { value: { keys }, set } = useKept(`staff.checks:${current.id}`, parse, NOTHING);
  const left = checks.filter((key) => !keys.includes(key)).length;
  return (
    <Card title="当不当" aside={left > 0 ? `还有${left}项没有核对` : '都核对过了'}>
      {checks.map((key) => (
        <Check
          key={key} label={FORM_CHECKS[key].question} note={keys.includes(key) ? undefined : noteOf(key, current)} checked={keys.includes(key)}
          onChange={(on) => set({ keys: on ? [...keys, key] : keys.filter((one) => one !== key) })}
        />
      ))}
    </Card>
  );
}

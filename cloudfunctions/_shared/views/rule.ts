import type { RuleEdition, RuleSummary } from '@/contract/rules';
import type { ListedRule, RuleEditionRecord } from '../repositories/rules';

export const abolishedView = ({ abolished }: Pick<ListedRule, 'abolished'>): Pick<RuleSummary, 'abolished'> =>
  (abolished ? { abolished: { on: abolished.on, reason: abolished.reason } } : {});

/** 制度 in a list. */
export function ruleSummary(rule: ListedRule): RuleSummary {
  const { title, documentNumber, madeOn, publishedOn, number } = rule.head;
  return { id: rule.id, title, madeOn, publishedOn, number, ...(documentNumber && { documentNumber }), ...abolishedView(rule) };
}

/** 一版制度, without who published it. */
export const ruleEdition = ({ number, title, documentNumber, madeOn, publishedOn, body, note, file }: RuleEditionRecord): RuleEdition => ({
  number, title, madeOn, publishedOn, ...(documentNumber && { documentNumber }), ...(body && { body }), ...(note && { note }),
  ...(file && { file: { name: file.name, bytes: file.bytes } }),
});

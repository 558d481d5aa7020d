import type { PublicRule, RuleEdition, RuleSummary } from '@/contract/rules';
import type { AgencySummary } from '@/contract/public';
import { ok } from '@/domain/result';
import { NOT_FOUND, refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary, agencyThen } from '../../views/agency';
import { abolishedView, ruleSummary, ruleEdition } from '../../views/rule';
import type { PublicCloud } from './public-cloud';

const NO_RULE = refuse('notFound', '没有找到这项制度，请从列表重新选择。');
const NO_EDITION = refuse('notFound', '没有这个版本，请看现在的一版。', { field: 'number' });

/** 政府信息公开制度 of an agency, the newest first, abolished ones among them. @source 条例 art. 4 */
export const listRules: UseCase<{ readonly agencyId: string; readonly cursor?: string | undefined }, { readonly agency: AgencySummary; readonly rules: readonly RuleSummary[]; readonly next?: string }, PublicCloud> =
  async ({ agencyId, cursor }, _call, { agencies, rules }) => {
    const agency = await agencies.find(agencyId);
    if (!agency) return NOT_FOUND.agency;
    const { items, next } = await rules.of(agencyId, cursor);
    return ok({ agency: agencySummary(agency), rules: items.map(ruleSummary), ...(next && { next }) });
  };

interface Wanted { readonly agencyId: string; readonly id: string; readonly number?: number | undefined }

/** 一项制度, in its newest edition or an earlier one. */
export const getRule: UseCase<Wanted, PublicRule, PublicCloud> = async ({ agencyId, id, number }, _call, { agencies, rules }) => {
  const [agency, rule] = await Promise.all([agencies.find(agencyId), rules.find(id)]);
  if (!agency) return NOT_FOUND.agency;
  if (!rule || rule.agencyId !== agencyId) return NO_RULE;
  const edition = number ? rule.editions.find((one) => one.number === number) : rule.editions.at(-1);
  if (!edition) return NO_EDITION;
  return ok({
    agency: agencySummary(agencyThen(agency, edition.publishedOn)), id, version: rule.version, edition: ruleEdition(edition), ...abolishedView(rule),
    editions: [...rule.editions].reverse().map((one): Pick<RuleEdition, 'number' | 'publishedOn' | 'note'> => ({ number: one.number, publishedOn: one.publishedOn, ...(one.note && { note: one.note }) })),
  });
};

const NO_FILE = refuse('notFound', '这一版没有附件，或者文件已经不在，请看正文。');

/** The file of an edition, by an address that works for minutes. */
export const ruleFile: UseCase<Wanted, { readonly url: string; readonly name: string; readonly bytes: number }, PublicCloud> = async ({ agencyId, id, number }, _call, { rules, files }) => {
  const rule = await rules.find(id);
  if (!rule || rule.agencyId !== agencyId) return NO_RULE;
  const file = (number ? rule.editions.find((one) => one.number === number) : rule.editions.at(-1))?.file;
  const url = file && await files.address(file.fileId);
  return file && url ? ok({ url, name: file.name, bytes: file.bytes }) : NO_FILE;
};

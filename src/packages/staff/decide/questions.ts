import { askedFacts, leavesBehind, type AskedFact } from '@/domain/statute/asked-facts';
import { RECORD_FACTS, type DecisionFactKey, type DecisionFacts, type RecordFactKey, type RecordRow } from '@/domain/statute/decision-facts';
import { LEAVES, type Leaf, type LeafKey, type WithholdingLeaf } from '@/domain/statute/leaves';
import { isTold } from '@/domain/statute/missing-facts';
import { isContrary } from '@/domain/wizard/contrary';
import type { WizardResult } from '@/domain/wizard/wizard';
import type { StaffCase } from '@/contract/staff';
import { partsOf, type DecisionDraft } from './draft';

type Records = StaffCase['records'];

/** What a draft is held against. */
export interface DraftBasis {
  readonly records: Records;
  /** Where the answers in the wizard lead; absent while the case is not there. */
  readonly result: WizardResult | undefined;
}

/** 与指引不一致的理由 is asked where the wizard does not lead to the chosen outcome. */
export const contraryIn = ({ leaf }: DecisionDraft, { result }: DraftBasis): boolean => leaf !== undefined && result !== undefined && isContrary(leaf, result);

const rowOf = (record: RecordFactKey): RecordRow => RECORD_FACTS[record];

const groundsOf = (draft: DecisionDraft): readonly WithholdingLeaf[] => partsOf(draft).flatMap(({ ground }) => ground ?? []);

/** 案卷里还没有的记录 that the chosen outcome wants, whatever is written. */
function gapsOf(leaf: LeafKey, draft: DecisionDraft, records: Records): readonly RecordFactKey[] {
  const wanted = leavesBehind(leaf, groundsOf(draft)).flatMap((key) => (LEAVES[key] as Leaf).record ?? []);
  return wanted.filter((record, index) => wanted.indexOf(record) === index && !records.includes(record));
}

/** What the chosen outcome must wait for: a record that no words can stand in for. */
export const blockedBy = (draft: DecisionDraft, records: Records): RecordFactKey | undefined =>
  draft.leaf && gapsOf(draft.leaf, draft, records).find((record) => !rowOf(record).orFact);

/** A record that is not there and the fact that is written in its place. */
export function standIn(draft: DecisionDraft, records: Records): { readonly record: RecordFactKey; readonly fact: DecisionFactKey } | undefined {
  const record = draft.leaf && gapsOf(draft.leaf, draft, records).find((one) => rowOf(one).orFact);
  const fact = record && rowOf(record).orFact;
  return record && fact && { record, fact };
}

/** How a third party's refusal was judged is asked only where one was asked. */
const isBeside = (key: DecisionFactKey | undefined, records: Records): boolean => key === 'withinPublicInterest' && !records.includes('thirdPartyConsulted');

/** 要写的事实, one question each: those that are needed first. None while the outcome has to wait. */
export function questionsOf(draft: DecisionDraft, records: Records): readonly AskedFact[] {
  if (!draft.leaf || blockedBy(draft, records)) return [];
  const instead = standIn(draft, records)?.fact;
  const asked = askedFacts(draft.leaf, groundsOf(draft))
    .filter(({ keys }) => !isBeside(keys[0], records))
    .map(({ keys, needed }): AskedFact => ({ keys, needed: needed || keys.some((key) => key === instead) }));
  return [...asked.filter(({ needed }) => needed), ...asked.filter(({ needed }) => !needed)];
}

/** The fact that answers a question; of several, the one that was picked. */
export const factOf = ({ keys }: AskedFact, { picked }: DecisionDraft): DecisionFactKey | undefined =>
  (keys.length > 1 ? keys.find((key) => key === picked) : keys[0]);

/** What goes to the office of the reviewer: facts of this outcome only. */
export function factsToSend(draft: DecisionDraft, basis: DraftBasis): DecisionFacts {
  const asked = questionsOf(draft, basis.records).flatMap((question) => factOf(question, draft) ?? []);
  const keys: readonly DecisionFactKey[] = [...asked, ...(contraryIn(draft, basis) ? ['contraryToWizard' as const] : [])];
  const told = keys.filter((key) => isTold(draft.facts, key)).map((key) => [key, draft.facts[key]?.trim()]);
  const withheld = draft.leaf === 'partiallyGranted' ? partsOf(draft).flatMap(({ what, ground, reason }) => (ground ? [{ what, ground, reason }] : [])) : [];
  return { ...Object.fromEntries(told), ...(withheld.length > 0 && { withheld }) };
}

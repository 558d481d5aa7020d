import { LIMITS } from '@/contract/limits';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { messageFor } from '@/domain/case/refusal-words';
import { DECISION_FACTS, type DecisionFactKey } from '@/domain/statute/decision-facts';
import { contraryWords } from '@/domain/wizard/contrary';
import { leavesOf } from '@/domain/statute/leaves';
import { missingFacts } from '@/domain/statute/missing-facts';
import { vagueFacts } from '@/domain/statute/vague-facts';
import { tooLong } from '../shared/words';
import { partsOf, type DecisionDraft } from './draft';
import { blockedBy, contraryIn, factOf, factsToSend, questionsOf, standIn, type DraftBasis } from './questions';

type Records = StaffCase['records'];

/** What is wrong by field, named as the cloud names it and in the order of the page: facts.search, facts.withheld.0.what. */
export type DecisionProblems = Readonly<Record<string, string>>;

type Found = readonly (readonly [field: string, problem: string | undefined])[];

function leafProblem(draft: DecisionDraft, records: Records): string | undefined {
  if (!draft.group) return undefined;
  if (!draft.leaf) return '请选择具体是哪一种结果。';
  return blockedBy(draft, records) && '案卷里没有要先有的记录，现在还不能选这种结果。';
}

const wordsProblem = (text: string, what: string, limit: number, blank: string): string | undefined =>
  (text.trim() === '' ? blank : tooLong(text, what, limit));

const partProblems = (draft: DecisionDraft): Found => partsOf(draft).flatMap(({ what, ground, reason }, index) => [
  [`facts.withheld.${index}.what`, wordsProblem(what, '不公开的部分', LIMITS.factCharacters, '请写明是哪一部分不公开。')],
  [`facts.withheld.${index}.ground`, ground ? undefined : '请选择不公开的依据。'],
  [`facts.withheld.${index}.reason`, wordsProblem(reason, '不公开的理由', LIMITS.factCharacters, '请写明这一部分为什么不公开。')],
]);

function factProblems(draft: DecisionDraft, basis: DraftBasis): Found {
  if (!draft.leaf) return [];
  const { records } = basis;
  const told = factsToSend(draft, basis);
  const instead = standIn(draft, records);
  const missing: readonly DecisionFactKey[] = missingFacts(draft.leaf, told);
  const vague = vagueFacts(draft.leaf, told);
  return questionsOf(draft, records).map((question) => {
    const key = factOf(question, draft);
    const named = key ?? question.keys[0] ?? '';
    if (!key) return [`facts.${named}`, '请先选择属于哪一种情形。'];
    if (question.keys.some((one) => missing.includes(one))) return [`facts.${named}`, messageFor({ code: 'missingFact', fact: key })];
    if (instead?.fact === key && !told[key]) return [`facts.${named}`, messageFor({ code: 'missingRecord', record: instead.record })];
    return [`facts.${named}`, tooLong(told[key] ?? '', DECISION_FACTS[key].label, LIMITS.factCharacters) ?? (vague.includes(key) ? messageFor({ code: 'vagueFact', fact: key }) : undefined)];
  });
}

function contraryProblems(draft: DecisionDraft, basis: DraftBasis): Found {
  const { leaf, facts } = draft;
  if (!leaf || !basis.result || !contraryIn(draft, basis)) return [];
  const { label } = DECISION_FACTS.contraryToWizard;
  return [['facts.contraryToWizard', wordsProblem(facts.contraryToWizard ?? '', label, LIMITS.factCharacters, contraryWords(leaf, basis.result))]];
}

function lookedThrough(draft: DecisionDraft, basis: DraftBasis): Found {
  return [
    ['group', draft.group ? undefined : '请先选择是哪一类结果。'],
    ['leaf', leafProblem(draft, basis.records)],
    ...(draft.leaf === 'partiallyGranted' ? partProblems(draft) : []),
    ...factProblems(draft, basis),
    ...contraryProblems(draft, basis),
    ['reasons', wordsProblem(draft.reasons, '理由', LIMITS.reasonsCharacters, '请写明理由。')],
  ];
}

/** What is missing before the draft can be handed to the reviewer. */
export const problemsOf = (draft: DecisionDraft, basis: DraftBasis): DecisionProblems =>
  Object.fromEntries(lookedThrough(draft, basis).flatMap(([field, problem]) => (problem ? [[field, problem]] : [])));

/** What the cloud finds wrong with fields that are on the page; nothing when it is about something else. */
export function refusedFields(refused: Refused, draft: DecisionDraft, basis: DraftBasis): DecisionProblems {
  const fields = lookedThrough(draft, basis).map(([field]) => field);
  const found = refused.problems ?? (refused.field ? [{ field: refused.field, message: refused.message }] : []);
  if (!found.every(({ field }) => fields.includes(field))) return {};
  // The only outcome of a group has no choice of its own to stand under.
  const place = (field: string) => (field === 'leaf' && draft.group && leavesOf(draft.group).length === 1 ? 'group' : field);
  return Object.fromEntries(found.map(({ field, message }) => [place(field), message]));
}

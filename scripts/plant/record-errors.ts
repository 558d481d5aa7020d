import type { Random } from '../generate/items/fill';

/** A stored document as it lies in the database; nothing here knows how the product reads it. */
export type Raw = { _id: string } & Record<string, unknown>;
type Step = Record<string, unknown> & { type: string };

/** What somebody who changes the store by hand would leave behind. */
export interface Change {
  readonly case?: Raw;
  readonly letters?: readonly Raw[];
  readonly removed?: readonly string[];
  /** Whether something else that is kept says otherwise. */
  readonly contradicted: boolean;
}
/** What is sealed in a step, opened, changed and sealed again: somebody who has the keys too. */
export type Reseal = (one: Raw, index: number, change: (inside: Record<string, unknown>) => void) => void;
type Error = (one: Raw, letters: readonly Raw[], random: Random, year: number, reseal: Reseal) => Change | undefined;

/** Results of the form by the paper they are answered with. */
const BY_PAPER: readonly (readonly string[])[] = [
  ['granted'], ['partiallyGranted'], ['refused.stateSecret', 'refused.otherLawProhibited', 'refused.securityStability', 'refused.thirdPartyRights', 'refused.internalAffairs', 'refused.processInfo', 'refused.enforcementFile'],
  ['refused.administrativeInquiry'], ['cannotProvide.notHeld'], ['cannotProvide.needsCreation'], ['cannotProvide.stillUnclear'], ['notProcessed.petitionComplaint'], ['notProcessed.duplicate'],
  ['notProcessed.publication'], ['notProcessed.massRepeated'], ['notProcessed.reconfirmReissue'], ['other.correctionOverdue', 'other.feeOverdue'], ['other.other'],
];
const ANSWERS = ['grant', 'partialGrant', 'refuse', 'administrativeInquiry', 'notExist', 'notResponsible', 'needsCreation', 'stillUnclear', 'petition', 'duplicate', 'publication', 'massRepeated', 'reconfirm', 'noFurther', 'notInformation'];

const copy = (one: Raw): Raw => JSON.parse(JSON.stringify(one)) as Raw;
const stepsOf = (one: Raw): Step[] => one.events as Step[];
const keysOf = (one: Raw): Record<string, unknown> => one.projection as Record<string, unknown>;
const at = (steps: readonly Step[], type: string): number => steps.findIndex((step) => step.type === type);
const closed = (one: Raw): boolean => one.state === 'closed' && typeof one.closedOn === 'string' && typeof one.receivedOn === 'string' && one.practice !== true;
const answered = (one: Raw): boolean => closed(one) && at(stepsOf(one), 'served') >= 0;
const paperOf = (leaf: unknown): readonly string[] => BY_PAPER.find((leaves) => leaves.includes(String(leaf))) ?? [];

function otherLeaf(leaf: unknown, random: Random, samePaper: boolean): string | undefined {
  const fitting = BY_PAPER.flat().filter((one) => one !== leaf && paperOf(leaf).includes(one) === samePaper);
  return fitting[Math.floor(random() * fitting.length)];
}

const shifted = (day: unknown, days: number): string => new Date(Date.parse(`${String(day)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const yearOf = (day: unknown): number => Number(String(day).slice(0, 4));

/** The day and the key that lists are read by, moved together as somebody would who knows both. */
function moved(one: Raw, field: 'receivedOn' | 'closedOn', to: string): Raw {
  const next = copy(one);
  next[field] = to;
  keysOf(next)[field === 'receivedOn' ? 'receivedKey' : 'closedKey'] = `${to}/${one._id}`;
  return next;
}

/** The first draft that was served, with another result. */
function redrafted(one: Raw, leaf: string): Raw {
  const next = copy(one);
  next.outcome = leaf;
  const steps = stepsOf(next);
  const draft = steps.slice(0, at(steps, 'served')).reverse().find(({ type }) => type === 'decided');
  if (draft) draft.leaf = leaf;
  if (next.decision) (next.decision as Step).leaf = leaf;
  return next;
}

const drafted = (one: Raw): boolean => answered(one) && stepsOf(one).filter(({ type }) => type === 'decided').length === 1;

/** Another step in the place of one, so that the rest keeps its places. */
function replaced(one: Raw, type: string): Change | undefined {
  const next = copy(one);
  const steps = stepsOf(next);
  const index = at(steps, type);
  const step = steps[index];
  if (!step) return undefined;
  steps[index] = { type: 'noticeServed', at: step.at, by: step.by, on: step.on ?? step.answeredOn, notice: 'answer' };
  return { case: next, contradicted: true };
}

/** 种错的办法: each changes what is stored of one application and nothing else. */
export const RECORD_ERRORS = {
  /** 结果改了，经过没有. */
  leafStored: (one, _, random) => {
    const leaf = closed(one) ? otherLeaf(one.outcome, random, random() < 0.5) : undefined;
    return leaf ? { case: { ...copy(one), outcome: leaf }, contradicted: true } : undefined;
  },
  /** 结果和拟定都改了，签发的、告知书没有. */
  leafDrafted: (one, _, random) => {
    const leaf = drafted(one) ? otherLeaf(one.outcome, random, false) : undefined;
    return leaf ? { case: redrafted(one, leaf), contradicted: true } : undefined;
  },
  /** 同一种告知书里的另一种结果. */
  leafSamePaper: (one, _, random) => {
    const leaf = drafted(one) ? otherLeaf(one.outcome, random, true) : undefined;
    return leaf ? { case: redrafted(one, leaf), contradicted: true } : undefined;
  },
  /** 连签发的结果也改了, with the keys: only what was signed in words, and the paper, still say what it was. */
  leafForged: (one, _, random, __, reseal) => {
    const leaf = drafted(one) ? otherLeaf(one.outcome, random, random() < 0.7) : undefined;
    if (!leaf) return undefined;
    const next = redrafted(one, leaf);
    const index = at(stepsOf(next), 'signed');
    if (index < 0 || stepsOf(next)[index]?.sealed === undefined) return undefined;
    reseal(next, index, (inside) => { if (inside.answer) (inside.answer as Record<string, unknown>).leaf = leaf; });
    return { case: next, contradicted: true };
  },
  /** 标为第三方，没有征求意见. */
  thirdPartyUnasked: (one) => (drafted(one) && one.outcome !== 'refused.thirdPartyRights' && at(stepsOf(one), 'consultationSent') < 0 && at(stepsOf(one), 'thirdPartyUnreachable') < 0
    ? { case: redrafted(one, 'refused.thirdPartyRights'), contradicted: true } : undefined),
  /** 征求第三方意见的记录改成征求其他机关. */
  consultationOther: (one) => {
    const next = copy(one);
    const asked = stepsOf(next).filter(({ type, kind }) => type === 'consultationSent' && kind === 'thirdParty');
    for (const step of asked) step.kind = 'otherAgency';
    return answered(one) && one.outcome === 'refused.thirdPartyRights' && asked.length > 0 ? { case: next, contradicted: true } : undefined;
  },
  /** 新收算成上年结转: the day of receipt slips behind the new year. */
  carriedIn: (one, _, random, year) => (closed(one) && yearOf(one.receivedOn) === year
    ? { case: moved(one, 'receivedOn', shifted(`${year}-01-01`, -1 - Math.floor(random() * 20))), contradicted: true } : undefined),
  /** 上年结转算成新收. */
  carriedOut: (one, _, random) => (closed(one) && yearOf(one.receivedOn) < yearOf(one.closedOn)
    ? { case: moved(one, 'receivedOn', shifted(`${yearOf(one.closedOn)}-01-01`, Math.floor(random() * 2))), contradicted: true } : undefined),
  receivedDay: (one) => (closed(one) && yearOf(shifted(one.receivedOn, -3)) === yearOf(one.receivedOn) ? { case: moved(one, 'receivedOn', shifted(one.receivedOn, -3)), contradicted: true } : undefined),
  closedDay: (one) => (closed(one) && yearOf(shifted(one.closedOn, 2)) === yearOf(one.closedOn) ? { case: moved(one, 'closedOn', shifted(one.closedOn, 2)), contradicted: true } : undefined),
  closedYear: (one, _, __, year) => (closed(one) && yearOf(one.closedOn) === year ? { case: moved(one, 'closedOn', `${year + 1}-01-03`), contradicted: true } : undefined),
  /** 办结早于收到. */
  closedFirst: (one) => (closed(one) && yearOf(shifted(one.receivedOn, -2)) === yearOf(one.receivedOn) ? { case: moved(one, 'closedOn', shifted(one.receivedOn, -2)), contradicted: true } : undefined),
  letterMissing: (one, letters) => {
    const removed = letters.filter(({ kind }) => ANSWERS.includes(String(kind))).map(({ _id }) => _id);
    return answered(one) && removed.length > 0 ? { removed, contradicted: true } : undefined;
  },
  /** 告知书是另一种. */
  letterOther: (one, letters) => {
    const letter = letters.find(({ kind }) => ANSWERS.includes(String(kind)));
    if (!letter || !answered(one)) return undefined;
    const kind = letter.kind === 'refuse' ? 'grant' : 'refuse';
    return { letters: [{ ...copy(letter), kind, place: String(letter.place).replace(String(letter.kind), kind) }], contradicted: true };
  },
  letterNumber: (one, letters) => {
    const letter = letters.find(({ kind, number }) => ANSWERS.includes(String(kind)) && typeof number === 'string');
    return letter && answered(one) ? { letters: [{ ...copy(letter), number: String(letter.number).replace(/〔\d{4}〕/, '〔2019〕') }], contradicted: true } : undefined;
  },
  serviceGone: (one) => (answered(one) ? replaced(one, 'served') : undefined),
  correctionGone: (one) => (answered(one) && ['cannotProvide.stillUnclear', 'other.correctionOverdue'].includes(String(one.outcome)) ? replaced(one, 'correctionAsked') : undefined),
  feeNoticeGone: (one) => (closed(one) && at(stepsOf(one), 'feePaid') >= 0 ? replaced(one, 'feeNoticed') : undefined),
  /** 登记的材料不在了. */
  proofGone: (one, _, random) => {
    const next = copy(one);
    const step = stepsOf(next)[at(stepsOf(next), 'served')];
    if (!step || !answered(one)) return undefined;
    step.proofs = [Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')];
    return { case: next, contradicted: true };
  },
  /** 统计的记录改了，档案没有. */
  uncounted: (one) => {
    const next = copy(one);
    keysOf(next).counted = false;
    return closed(one) ? { case: next, contradicted: true } : undefined;
  },
  keyMoved: (one, _, __, year) => {
    const next = copy(one);
    keysOf(next).closedKey = `${year + 1}-01-03/${one._id}`;
    return closed(one) && yearOf(one.closedOn) === year ? { case: next, contradicted: true } : undefined;
  },
  /** 真的件标成练习. */
  madePractice: (one) => (closed(one) ? { case: { ...copy(one), practice: true }, contradicted: true } : undefined),
} as const satisfies Record<string, Error>;

export type RecordError = keyof typeof RECORD_ERRORS;
export const RECORD_ERROR_KEYS = Object.keys(RECORD_ERRORS) as readonly RecordError[];
export const plantIn = (kind: RecordError, ...rest: Parameters<Error>): Change | undefined => (RECORD_ERRORS[kind] as Error)(...rest);

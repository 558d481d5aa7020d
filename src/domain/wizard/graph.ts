import type { ArticleRef } from '../statute/article';
import type { DecisionFactKey, RecordFactKey } from '../statute/decision-facts';
import type { LeafKey } from '../statute/leaves';
import type { LetterKey } from '../statute/letters';
import type { RecordMark } from './record';
import type { StopKey } from './stops';

/** 五个问题, in the order of practice. @source 江苏省政府信息公开申请办理答复规范（苏政办函〔2019〕98号） */
export const STEPS = {
  complete: { label: '补不补', asks: '申请写清楚了吗' },
  application: { label: '该不该', asks: '该不该作为政府信息公开申请办理' },
  existence: { label: '有没有', asks: '有没有这份信息，归不归本机关公开' },
  disclosure: { label: '给不给', asks: '能不能公开' },
  form: { label: '当不当', asks: '答复的形式、理由和送达妥当吗' },
} as const satisfies Record<string, { readonly label: string; readonly asks: string }>;

type StepKey = keyof typeof STEPS;

export type NodeId =
  | 'complete' | 'correction'
  | 'several' | 'purpose' | 'history' | 'reasons'
  | 'held' | 'lead' | 'joint'
  | 'published' | 'withhold' | 'parts' | 'ground' | 'secret' | 'internal' | 'process' | 'file'
  | 'thirdParty' | 'agreedParts' | 'objection' | 'harmed' | 'interest';

/** Where an answer leads: to one more question, to a leaf of table three, or to something that must be done first. */
type Target =
  | { readonly node: NodeId }
  | { readonly leaf: LeafKey }
  | { readonly stop: StopKey };

/** What an answer asserts; two ways to one letter of one leaf never assert opposite things (tested). */
export interface Claims {
  /** 内容明确. */
  readonly clear?: boolean;
  /** 作为政府信息公开申请办理. */
  readonly application?: boolean;
  /** 有现成的. */
  readonly held?: boolean;
  /** 归本机关公开. */
  readonly ours?: boolean;
  readonly disclosable?: boolean | 'inPart';
}

export interface WizardOption {
  readonly label: string;
  readonly hint?: string;
  readonly to: Target;
  /** Facts in words this answer must be told with. */
  readonly facts?: readonly DecisionFactKey[];
  /** What the case must have on record for this answer to be true. */
  readonly record?: RecordFactKey;
  /** What must have happened besides for this answer to be true. */
  readonly after?: RecordMark;
  /** What must not be on record yet: once it is, this answer cannot be true. */
  readonly until?: readonly RecordMark[];
  /** 逐项登记不予公开的部分, each with its own ground. */
  readonly withheld?: true;
  /** What has to be done besides, while one goes on. */
  readonly act?: { readonly todo: string; readonly letter?: LetterKey };
  /** Another letter that goes out with the answer. */
  readonly also?: LetterKey;
  readonly claims?: Claims;
}

/** One question of the wizard in plain words. */
export interface WizardNode {
  readonly step: StepKey;
  readonly question: string;
  /** A case anybody in a township recognises. */
  readonly example: string;
  readonly rules: readonly ArticleRef[];
  /** Asked again when one of these came after it was answered. */
  readonly revisit?: readonly RecordMark[];
  /** By the id an answer is stored under. */
  readonly options: Readonly<Record<string, WizardOption>>;
}

import type { FunctionName } from '@/contract/actions';
import type { Reply } from '@/contract/reply';
import type { Town } from '../../test/functions/town';

/** One call as somebody's phone makes it; made again, it is the very same call. */
export type Act = () => Promise<Reply<unknown>>;

/** A file that was announced, or made to be fetched once: the next night it is cleared away, as 添加附件 and its timers show. */
export const ONE_MORE_FILE = /^uploads 新 .*"state":"prepared"/;

/** 办理动作 that writes: how the town comes to where it is possible, and what is called then. */
export interface UseCase {
  readonly name: string;
  readonly fn: FunctionName | 'clock' | 'tool';
  readonly action: string;
  /** The day it is done on, where it is another than the town's first. */
  readonly on?: string;
  /** What may be there once more when it was done twice, and nobody is the worse for it. */
  readonly more?: RegExp;
  prepare(town: Town): Promise<Act>;
}

import type { Refused } from '@/contract/reply';

/** What a call answers when the cloud did not: the phone's own refusals, in the words the user reads. */
export const offline = (): Refused => ({
  ok: false,
  code: 'offline',
  message: '手机没有连上网络，请连上网络后重试。',
});

/** The phone has a network, and the cloud did not answer. */
export const unreachable = (): Refused => ({
  ok: false,
  code: 'unreachable',
  message: '网络不通，暂时连不上服务，请稍后重试。',
});

/** 排队: the platform carries out no more at once; this call was not begun. */
export const queueing = (): Refused => ({
  ok: false,
  code: 'queueing',
  message: '现在用的人很多，正在排队，请稍等。',
});

/** @param reference finds the error in the log; a sentence that asks for it names it, because not every place shows it besides */
export const failed = (reference?: string): Refused => ({
  ok: false,
  code: 'failed',
  message: `这一步没有办成，请稍后重试${reference ? `；还是不行，请把编号 ${reference} 告诉我们` : ''}。`,
  ...(reference ? { reference } : {}),
});

/** 编号 of an error, unless the sentence has told it. */
export const referenceLine = ({ message, reference }: Pick<Refused, 'message' | 'reference'>): string =>
  (reference && !message.includes(reference) ? `编号 ${reference}` : '');

/** Whether asking again can only fail again: there is no such record, or the address does not name one. */
export const namesNothing = (refused: Refused): boolean => refused.code === 'notFound' || refused.code === 'wrongInput';

/** Whether there was no way to the cloud. */
export const noNetwork = ({ code }: Refused): boolean => code === 'offline' || code === 'unreachable';

/** Whether the cloud did nothing, so that trying again later is all that is needed. */
export const neverArrived = (refused: Refused): boolean => noNetwork(refused) || refused.code === 'queueing';

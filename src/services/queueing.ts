import type { Refused } from '@/contract/reply';

/** Between tries, in milliseconds; at random within half as much again, so that those who were turned away together do not come back together. */
const WAITS = [500, 1000, 2000] as const;

const wait = (least: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, least * (1 + Math.random() / 2)));
const isQueueing = (answer: unknown): boolean => (answer as Partial<Refused> | null | undefined)?.code === 'queueing';

/** 排队: sends again what the platform had no room for. Nothing of it was begun, so that this is safe for any action. */
export async function sendInTurn(send: () => Promise<unknown>): Promise<unknown> {
  for (const least of WAITS) {
    const answer = await send();
    if (!isQueueing(answer)) return answer;
    await wait(least);
  }
  return send();
}

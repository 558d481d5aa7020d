import type { Subscribed } from './subscribe';

/** Only WeChat can ask; on the web there is the inbox. */
export const askToSubscribe = (): Promise<Subscribed> => Promise.resolve('unavailable');

export const canSubscribe = false;

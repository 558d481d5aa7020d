import type { Migration } from './migration';

/** 站内消息 from before there were WeChat's messages: nobody is told of them any more. */
export const messagesLookedAt: Migration = {
  number: 5, about: '站内消息：以前的不再发微信', collections: ['messages'],
  moved: (document) => (document.pushed === undefined ? { ...document, pushed: true } : undefined),
};

/** 订阅消息 to one person. */
export interface PushMessage {
  readonly openid: string;
  readonly templateId: string;
  /** Page of the mini-program that a tap opens. */
  readonly page: string;
  /** Fields of the template. */
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/**
 * What became of it. refused: the person does not want it (43101) · retry: surely not sent, may be tried again ·
 * failed: surely not sent and never will be · unknown: nobody can tell, so it is not sent again
 */
export type PushResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'failed' | 'retry' | 'unknown'; readonly code: string };

/** Sends a subscribe message; never throws. */
export interface Notifier {
  readonly send: (message: PushMessage) => Promise<PushResult>;
}

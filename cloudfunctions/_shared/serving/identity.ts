import tcb from '@cloudbase/node-sdk';

/** The platform's description of an invocation; its fields are read by the SDK only. */
export type PlatformContext = Parameters<typeof tcb.getCloudbaseContext>[0];

/**
 * Who calls: WeChat's openid, or the account of the web build. Read from the context alone, because whoever calls
 * can write anything into the event.
 */
export function identityOf(context: PlatformContext): string | undefined {
  const { WX_OPENID, TCB_UUID, TCB_ISANONYMOUS_USER } = tcb.getCloudbaseContext(context);
  if (WX_OPENID) return `wx:${WX_OPENID}`;
  // An anonymous account is made for everyone who opens the page; it is nobody.
  return TCB_UUID && TCB_ISANONYMOUS_USER !== 'true' ? `uid:${TCB_UUID}` : undefined;
}

export const requestIdOf = (context: PlatformContext): string => context?.request_id ?? '';

/**
 * 来源地址. What the platform's context says comes before what a request of the HTTP access service says, because a
 * caller through the SDK can write an event that looks like such a request.
 */
export function sourceOf(context: PlatformContext, http: string | undefined): string | undefined {
  const { TCB_SOURCE_IP, WX_CLIENTIP, WX_CLIENTIPV6 } = tcb.getCloudbaseContext(context);
  return [WX_CLIENTIP, WX_CLIENTIPV6, TCB_SOURCE_IP, http].find((address) => typeof address === 'string' && address !== '');
}

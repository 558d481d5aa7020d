/** Who calls a function, as the platform knows it; never taken from what the caller wrote. */
export interface Identity {
  readonly openid?: string;
  readonly source: 'wx_client' | 'wx_trigger' | 'server';
  readonly clientIp?: string;
}

export const NOBODY: Identity = { source: 'server' };
export const TIMER: Identity = { source: 'wx_trigger' };
export const APPID = 'wx0000000000local';

const TCB_KEYS = 'TCB_ENV,TCB_SEQID,TCB_SOURCE,TCB_SOURCE_IP,TRIGGER_SRC';
const WX_KEYS = 'WX_OPENID,WX_APPID,WX_CLIENTIP';

/** Variables that the platform sets for one call, in the environment and in the context alike. */
export function callVariables(identity: Identity, env: string, requestId: string): Record<string, string> {
  return {
    TCB_ENV: env,
    TCB_SEQID: requestId,
    TCB_SOURCE: identity.source,
    TCB_CONTEXT_KEYS: TCB_KEYS,
    WX_CONTEXT_KEYS: WX_KEYS,
    ...(identity.clientIp ? { TCB_SOURCE_IP: identity.clientIp, WX_CLIENTIP: identity.clientIp } : {}),
    ...(identity.source === 'wx_trigger' ? { TRIGGER_SRC: 'timer' } : {}),
    ...(identity.openid ? { WX_OPENID: identity.openid, WX_APPID: APPID } : {}),
  };
}

/** The classic context object of an event function. */
export function callContext(variables: Record<string, string>, rule: { name: string; memoryMB: number; timeoutSeconds: number }, env: string, requestId: string) {
  return {
    callbackWaitsForEmptyEventLoop: true,
    memory_limit_in_mb: rule.memoryMB,
    time_limit_in_ms: rule.timeoutSeconds * 1000,
    request_id: requestId,
    function_name: rule.name,
    function_version: '$LATEST',
    namespace: env,
    environ: Object.entries(variables).map(([key, value]) => `${key}=${value}`).join(';'),
    environment: JSON.stringify(variables),
  };
}

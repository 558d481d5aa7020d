import type { Credentials } from './manager';

/** @source docs.cloudbase.net 地域: the one that mini-programs get */
const REGION = 'ap-shanghai';

/**
 * The environment variables with which the SDK, on a machine outside, reaches the database and the files of an environment.
 * Unless it believes to be inside it asks a metadata service that is not there before every call; believing so it would take the
 * internal address, so the public one is named. An address that is named already (a local cloud) stays.
 */
export const outside = (env: string, { secretId, secretKey, token }: Credentials, { region = REGION, address }: { readonly region?: string | undefined; readonly address?: string | undefined } = {}) => ({
  TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: region, SCF_NAMESPACE: env, TCB_ENV: env, SILENCE: 'true',
  TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey, ...(token && { TENCENTCLOUD_SESSIONTOKEN: token }),
  TCB_CONTEXT_CNFG: address ?? JSON.stringify({ URL: `https://${env}.${region}.tcb-api.tencentcloudapi.com/admin` }),
});

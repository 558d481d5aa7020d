import { ConfigurationError } from '../configuration-error';
import { environmentKeys } from './environment-keys';
import type { KeySource } from './key-settings';
import { kmsKeys } from './kms-keys';

const SOURCES = { environment: environmentKeys, kms: kmsKeys } as const satisfies Record<string, (env: NodeJS.ProcessEnv) => KeySource>;

/**
 * Chosen by KEY_SOURCE: `environment` (also when it is not set) or `kms`.
 * @throws ConfigurationError when it is neither
 */
export function keySource(env: NodeJS.ProcessEnv): KeySource {
  const name = env.KEY_SOURCE || 'environment';
  if (!Object.hasOwn(SOURCES, name)) throw new ConfigurationError(`KEY_SOURCE is neither ${Object.keys(SOURCES).join(' nor ')}`);
  return SOURCES[name as keyof typeof SOURCES](env);
}

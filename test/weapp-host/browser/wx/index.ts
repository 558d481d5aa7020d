import { problems } from '../report';
import { cloud } from './cloud';
import { dialogs } from './dialogs';
import { media } from './media';
import { pages } from './pages';
import { phone } from './phone';
import { storage } from './storage';

const PROVIDED: Readonly<Record<string, unknown>> = { ...pages, ...dialogs, ...phone, ...media, ...storage };

/** Every documented name: ours where we have it, else one that tells of the call. @throws Error when ours has a name WeChat lacks */
function complete(prefix: string, names: readonly string[], provided: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const unknown = Object.keys(provided).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`微信没有 ${prefix}${unknown.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, provided[name] ?? (() => {
    problems.missing.push(prefix + name);
    throw new Error(`${prefix}${name} is not provided by this host`);
  })]));
}

export const makeWx = (names: { readonly wx: readonly string[]; readonly cloud: readonly string[] }): Record<string, unknown> =>
  ({ ...complete('wx.', names.wx, PROVIDED), cloud: complete('wx.cloud.', names.cloud, cloud) });

import type { Town } from '../../test/functions/town';
import type { Watched } from './persons';

/** Inputs that were carried out, by `fn.action`. */
export type Samples = Map<string, object[]>;

/** Keeps every input that is carried out from now on, until `stop`: made while the town is prepared, so that all of them are right. */
export function collectSamples(town: Town): { readonly samples: Samples; stop(): void } {
  const samples: Samples = new Map();
  const { invoke } = town.cloud;
  Object.assign(town.cloud, {
    invoke: async (...call: Parameters<typeof invoke>) => {
      const reply = await invoke(...call);
      const [fn, event] = call;
      const { action, input } = event as { readonly action?: string; readonly input?: object };
      if (action && input && (reply as { readonly ok?: boolean }).ok) samples.set(`${fn}.${action}`, [...samples.get(`${fn}.${action}`) ?? [], input]);
      return reply;
    },
  });
  return { samples, stop: () => { Object.assign(town.cloud, { invoke }); } };
}

const NEUTRAL = ['赵随机', '11010519491231002X', '13800001234', 'somebody@example.com', '山东省潍坊市昌乐县测试路9号'] as const;

/** The same input with nothing of the people whose data are watched. */
export function without(people: readonly Watched[], input: object): Record<string, unknown> {
  let text = JSON.stringify(input);
  for (const { person, words } of people) {
    person.forEach((value, index) => { text = text.replaceAll(value, NEUTRAL[index] ?? ''); });
    text = text.replaceAll(words, '随机写的申请内容');
  }
  return JSON.parse(text) as Record<string, unknown>;
}

import type { Chance } from './random';

const MOST = 60;
/** Fields whose values are worth sending back: names of records and of what was seen. Codes and personal data are not kept. */
const WORTH = /^(id|key|place|digest|cursor|next|edition|[a-z]+(Id|Key)|number|fileID)$/;

/**
 * What answers have told so far: ids of real records of every agency, the versions they are at. Later calls send them back,
 * from whoever's mouth, so that rules deep inside are reached.
 */
export interface Known {
  /** @param from the action that told it @param who to whom */
  learn(from: string, who: string, answer: unknown): void;
  /** An earlier value of a field: what was told to whoever speaks, of the kind the action takes, what worked before, or any at all. */
  value(field: string, at: { readonly action: string; readonly who: string; readonly kind: readonly string[] }, by: Chance): string | undefined;
  version(id: string): number | undefined;
  worked(action: string, id: string): void;
}

export function known(): Known {
  const values = new Map<string, string[]>();
  const versions = new Map<string, number>();
  const sources = new Map<string, string>();
  const liked = new Map<string, Set<string>>();

  const keep = (field: string, value: string) => {
    const list = values.get(field) ?? [];
    if (list.includes(value)) return;
    list.push(value);
    if (list.length > MOST) list.shift();
    values.set(field, list);
  };
  function learn(from: string, who: string, answer: unknown): void {
    if (Array.isArray(answer)) { for (const one of answer.slice(0, 20)) learn(from, who, one); return; }
    if (typeof answer !== 'object' || answer === null) return;
    const { id, version } = answer as { readonly id?: unknown; readonly version?: unknown };
    if (typeof id === 'string' && typeof version === 'number') versions.set(id, version);
    for (const [field, value] of Object.entries(answer)) {
      if (typeof value === 'string' && WORTH.test(field) && value.length < 200) {
        keep(field, value);
        if (field === 'id') {
          keep(`id of ${from}`, value);
          keep(`id of ${from} for ${who}`, value);
          sources.set(value, from);
        }
      } else learn(from, who, value);
    }
  }
  return {
    learn,
    value: (field, { action, who, kind }, by) => {
      const any = (names: readonly string[]) => names.flatMap((name) => values.get(name) ?? []);
      const worked = field === 'id' ? [...liked.get(action) ?? []].map((from) => `id of ${from}`) : [];
      const fitting = field === 'id' ? kind.map((from) => `id of ${from}`) : [];
      const own = any(fitting.map((name) => `${name} for ${who}`));
      const choices = by.maybe(0.9) ? [own, any(fitting), any(worked)].filter(({ length }) => length > 0) : [];
      const list = choices.length > 0 ? (by.maybe(0.6) ? choices[0] ?? [] : by.of(choices)) : values.get(field) ?? (field.endsWith('Id') ? values.get('id') : undefined) ?? [];
      return list.length > 0 ? by.of(list) : undefined;
    },
    version: (id) => versions.get(id),
    worked: (action, id) => {
      const source = sources.get(id);
      if (source) liked.set(action, (liked.get(action) ?? new Set()).add(source));
    },
  };
}

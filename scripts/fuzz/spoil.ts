import type { Chance } from './random';
import { longText, oddText } from './words';

type Place = { readonly holder: Record<string, unknown> | unknown[]; readonly key: string | number };

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ holder: value as Record<string, unknown>, key }, ...placesIn((value as Record<string | number, unknown>)[key])]);
}

const get = ({ holder, key }: Place): unknown => (holder as Record<string | number, unknown>)[key];
const put = ({ holder, key }: Place, value: unknown) => { (holder as Record<string | number, unknown>)[key] = value; };

const WAYS: readonly ((place: Place, by: Chance) => void)[] = [
  (place, by) => put(place, by.of<unknown>([null, true, 0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, '', [], {}, [[]], { $gt: '' }, { $ne: null }, { toString: 1 }])),
  (place) => { if (!Array.isArray(place.holder)) delete place.holder[place.key]; else place.holder.splice(Number(place.key), 1); },
  (place) => put(place, [get(place), get(place)]),
  (place) => { if (Array.isArray(place.holder)) for (let left = 100; left > 0; left -= 1) place.holder.push(get(place)); else put(place, Array.from({ length: 100 }, () => get(place))); },
  (place, by) => put(place, longText(by)),
  (place, by) => put(place, oddText(by)),
  (place, by) => put(place, `${String(get(place))}${oddText(by)}`),
  (place, by) => { if (!Array.isArray(place.holder)) Object.defineProperty(place.holder, by.of(['__proto__', 'constructor', 'extra', '$set', 'openid', 'userInfo', 'agencyId', 'owner']), { value: by.of([1, 'x', {}]), enumerable: true, configurable: true, writable: true }); },
  (place) => put(place, typeof get(place) === 'string' ? Number(get(place)) || 0 : String(get(place))),
];

/** One thing in an input made wrong; most calls stay near what is right, so that they come far. */
export function spoil(input: unknown, by: Chance): unknown {
  const spoilt = structuredClone(input);
  const places = placesIn(spoilt);
  if (places.length === 0) return by.of([null, [], 'x', 1, { a: 1 }]);
  by.of(WAYS)(by.of(places), by);
  return spoilt;
}

/** Sealed values guard themselves, and a new key seals them anew: that there is one counts, not how it looks. */
export function withoutEnvelopes(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('v1.') ? 'v1.' : value;
  if (Array.isArray(value)) return value.map(withoutEnvelopes);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutEnvelopes(item)])) : value;
}

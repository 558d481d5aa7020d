/** A value as it may hide in a file: plain, escaped as JSON, or in base64 at any offset. */
export function spellings(value: string): readonly string[] {
  const escaped = [...value].map((c) => (c.charCodeAt(0) > 127 ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('');
  const encoded = [0, 1, 2].map((offset) => Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]).toString('base64').slice(4, -4)).filter((text) => text.length > 7);
  return [value, escaped, ...encoded];
}

/** Which of some values stand in a text, however they are spelled. */
export const found = (values: readonly string[], text: string): readonly string[] => values.filter((value) => spellings(value).some((spelling) => text.includes(spelling)));

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

const small = (digits: string) => (text: string): string => (/^\d+$/.test(text) ? [...text].map((one) => digits[Number(one)]).join('') : text);

/** Text of markup that holds nothing but sup and sub: 平方米 as m², entities as their characters, one space between words. */
export function plainText(inline: string): string {
  return inline
    .replace(/<sup>([^<]*)<\/sup>/g, (_, text: string) => small(RAISED)(text))
    .replace(/<sub>([^<]*)<\/sub>/g, (_, text: string) => small(LOWERED)(text))
    .replace(/<\/?su[bp]>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .split('\n').map((line) => line.replace(/[ \t\u3000]+/g, ' ').trim()).filter((line) => line !== '').join('\n');
}

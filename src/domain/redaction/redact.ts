import { isCardNumber, LONG_NUMBER, PATTERNS, REDACTED_KINDS, type RedactedKindKey } from './patterns';

/** What is known of a matter and must not be published, and what is public anyway. */
export interface KnownOf {
  /** Names of everyone in the matter: the applicant, his agent and contact, third parties. */
  readonly names: readonly string[];
  /** Numbers the matter can be found by. */
  readonly numbers: readonly string[];
  /** Public of the office itself: its telephone, its address. */
  readonly open: readonly string[];
}

/** 一处替换: what kind, where, and why. */
export interface Redaction {
  readonly kind: RedactedKindKey;
  /** Place in the text afterwards, in characters of the language. */
  readonly at: number;
  /** The words around it, afterwards. */
  readonly around: string;
  /** What stood there, recognisable to whoever knows it and to nobody else. */
  readonly was: string;
}

export interface Redacted {
  readonly text: string;
  readonly redactions: readonly Redaction[];
}

interface Piece { readonly start: number; readonly end: number; readonly kind: RedactedKindKey }

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** 王 测 试, too: spaces do not hide a name. */
const spaced = (name: string): RegExp => new RegExp([...name].map(escape).join('[\\s·]*'), 'g');
/** 欧**一, as letters show it. */
const SHORTEST_NAME = 2;
const AROUND = 8;
/** 政府路1号 */
const ADDRESS_END = 5;

/** First and last sign, the rest hidden. */
function hinted(text: string): string {
  const characters = [...text];
  return characters.length < 3 ? `${characters[0] ?? ''}*` : `${characters[0]}${'*'.repeat(Math.min(characters.length - 2, 6))}${characters[characters.length - 1]}`;
}

/** Every match of a pattern; what the pattern captures is what is meant. */
function* matches(text: string, pattern: RegExp, kind: RedactedKindKey): Generator<Piece> {
  for (const match of text.matchAll(pattern)) {
    const said = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(said);
    yield { start, end: start + said.length, kind };
  }
}

function piecesOf(text: string, { names, numbers, open }: KnownOf): readonly Piece[] {
  const found: Piece[] = [];
  const free = ({ start, end }: Piece) => !found.some((piece) => start < piece.end && piece.start < end);
  const isOpen = ({ start, end, kind }: Piece) => {
    const said = text.slice(start, end);
    // What runs before a street belongs to the sentence; the number of the house is at its end.
    const place = kind === 'address' ? said.slice(-ADDRESS_END) : said;
    const digits = said.replace(/\D/g, '');
    return open.some((words) => words.includes(place) || (kind === 'phone' && words.replace(/\D/g, '').includes(digits)));
  };
  const take = (pieces: Iterable<Piece>) => {
    for (const piece of pieces) if (free(piece) && !isOpen(piece)) found.push(piece);
  };
  for (const number of numbers) take(matches(text, new RegExp(escape(number), 'g'), 'caseNumber'));
  // The longer first, so that a name inside another one does not leave half of it.
  for (const name of [...names].filter((one) => [...one.trim()].length >= SHORTEST_NAME).sort((a, b) => b.length - a.length)) take(matches(text, spaced(name.trim()), 'knownName'));
  for (const { kind, pattern } of PATTERNS) take(matches(text, pattern, kind));
  take([...matches(text, LONG_NUMBER, 'bankCard')].filter(({ start, end }) => isCardNumber(text.slice(start, end))));
  return found.sort((a, b) => a.start - b.start);
}

/**
 * 遮去个人信息: names of everyone the matter knows, then by pattern; each replacement is told. What patterns cannot know
 * is left to {@link suspicionsOf} and a person.
 */
export function redact(text: string, known: KnownOf): Redacted {
  let [out, last] = ['', 0];
  const placed: { kind: RedactedKindKey; at: number; was: string; length: number }[] = [];
  for (const { start, end, kind } of piecesOf(text, known)) {
    out += text.slice(last, start);
    const { put } = REDACTED_KINDS[kind];
    placed.push({ kind, at: out.length, was: hinted(text.slice(start, end)), length: put.length });
    out += put;
    last = end;
  }
  out += text.slice(last);
  return { text: out, redactions: placed.map(({ kind, at, was, length }) => ({ kind, at, was, around: around(out, at, length) })) };
}

/** The words around a place. */
export const around = (text: string, at: number, length: number): string =>
  `${at > AROUND ? '……' : ''}${text.slice(Math.max(0, at - AROUND), at + length + AROUND).replace(/\s+/g, ' ')}${at + length + AROUND < text.length ? '……' : ''}`;

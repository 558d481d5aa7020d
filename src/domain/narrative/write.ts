import type { HeadingKey, NarrativeDraft, Paragraph, PassageKey, Place } from './draft';
import type { YearFacts } from './facts';
import { HEADINGS, PASSAGES, placeOrder, PLACES } from './passages';
import { words } from './pieces';

type OwnKey = PassageKey | HeadingKey;

/** What the first draft has at a place, passage by passage, a heading as a passage of its own. */
interface Group {
  readonly key: OwnKey;
  readonly paragraphs: readonly Paragraph[];
}

const isHeading = (key: OwnKey): key is HeadingKey => key in HEADINGS;

const groupsAt = (place: Place, facts: YearFacts): readonly Group[] => placeOrder(place).map((key) => ({
  key, paragraphs: isHeading(key) ? [{ id: key, passage: key, heading: true, pieces: words(HEADINGS[key]) }]
    : PASSAGES[key].write(facts).map((pieces, at) => ({ id: `${key}-${at}`, passage: key, pieces })),
}));

const keyOf = ({ passage, was }: Paragraph): OwnKey | undefined => passage ?? was;

/** Stored paragraphs with the untouched ones written anew, each passage where it stood. */
function rewritten(stored: readonly Paragraph[], groups: readonly Group[]): readonly Paragraph[] {
  const placed = new Set<OwnKey>();
  return stored.flatMap((paragraph) => {
    const { passage } = paragraph;
    if (!passage) return [paragraph];
    if (placed.has(passage)) return [];
    placed.add(passage);
    return groups.find(({ key }) => key === passage)?.paragraphs ?? [];
  });
}

/** Where a passage that is new belongs: behind the last one that comes before it in the order of the report, and behind what somebody added there. */
function positionOf(group: Group, paragraphs: readonly Paragraph[], groups: readonly Group[]): number {
  const before = groups.slice(0, groups.indexOf(group)).map(({ key }) => key);
  const keys = paragraphs.map(keyOf);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const index = keys.lastIndexOf(before[at]);
    if (index < 0) continue;
    const next = keys.findIndex((key, place) => place > index && key !== undefined);
    return next < 0 ? keys.length : next;
  }
  return 0;
}

/** A heading comes with the first thing of its own that stands under it, so that it never takes what somebody wrote under another. */
const hasMatter = (key: OwnKey, wanted: readonly Group[], stored: readonly Paragraph[]): boolean => !isHeading(key)
  || wanted.some((group) => !isHeading(group.key) && PASSAGES[group.key].under === key && group.paragraphs.length > 0)
  || stored.some(({ was }) => was !== undefined && !isHeading(was) && PASSAGES[was].under === key);

/** A heading with nothing under it is left out. */
const withoutBareHeadings = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.filter(({ heading, passage }, at) => !heading || passage === undefined || (paragraphs[at + 1] !== undefined && !paragraphs[at + 1]?.heading));

function refreshedPlace(place: Place, draft: NarrativeDraft, facts: YearFacts): readonly Paragraph[] {
  const groups = groupsAt(place, facts);
  const wanted = groups.filter(({ key }) => !draft.left.includes(key));
  // A heading that stands bare goes first, so that it comes again where it belongs.
  const stood = withoutBareHeadings(rewritten(draft.places[place], wanted));
  const added = wanted.filter(({ key }) => !stood.some(({ passage }) => passage === key) && hasMatter(key, wanted, stood));
  return withoutBareHeadings(added.reduce<readonly Paragraph[]>((paragraphs, group) => {
    const at = positionOf(group, paragraphs, groups);
    return [...paragraphs.slice(0, at), ...group.paragraphs, ...paragraphs.slice(at)];
  }, stood));
}

/**
 * 草稿按现在的数据更新: passages that nobody touched are written anew, so that “没有收到” becomes a number when one comes in;
 * what somebody wrote stays, and only its bound numbers follow. What was taken out stays out.
 */
export const refreshDraft = (draft: NarrativeDraft, facts: YearFacts): NarrativeDraft => ({
  ...draft, places: Object.fromEntries(PLACES.map((place) => [place, refreshedPlace(place, draft, facts)])) as NarrativeDraft['places'],
});

/** 空白的草稿: nothing written yet, nothing taken out. */
export const EMPTY_DRAFT: NarrativeDraft = { places: { preamble: [], overview: [], proactive: [], requests: [], remedies: [], problems: [], otherMatters: [] }, left: [] };

/**
 * 初稿 of a year: what its data tells, in plain words, every number a field. Of what is not known nothing is said, see `gapsOf`.
 * @source 条例 art. 50; 国办公开办函〔2021〕30号
 */
export const writeDraft = (facts: YearFacts): NarrativeDraft => refreshDraft(EMPTY_DRAFT, facts);

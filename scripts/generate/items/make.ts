import { between, fill, pick, randomFrom, type Facts, type Random } from './fill';
import { AGENCIES, COMPANIES, type GeneratedAgency } from './places';
import type { Over, Topic } from './topic';
import { COUNTY_TOPICS } from './topics-county';
import { EDUCATION_TOPICS } from './topics-education';
import { TOWNSHIP_TOPICS } from './topics-township';

/** 一条主动公开信息 with the fields of art. 12, made up. */
export interface GeneratedItem {
  readonly id: string;
  readonly agencyId: string;
  readonly indexNumber: string;
  readonly category: string;
  readonly theme: string;
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly documentNumber?: string;
  readonly validity: 'valid' | 'expired';
  readonly madeOn: string;
  readonly publishedOn: string;
}

const TOPICS: readonly Topic[] = [...TOWNSHIP_TOPICS, ...COUNTY_TOPICS, ...EDUCATION_TOPICS];
const LAST_YEAR = 2025;
const YEARS = 12;
const DAY_MS = 86_400_000;

const overOf = (over: Over, agency: GeneratedAgency): readonly string[] => ({
  year: [''], village: agency.villages, road: agency.roads, school: agency.schools, water: agency.waters,
  month: Array.from({ length: 12 }, (_, at) => String(at + 1)), quarter: ['一', '二', '三', '四'],
})[over];

interface Slot { readonly topic: Topic; readonly year: number; readonly of: string }

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = between(random, 0, at);
    [left[at], left[other]] = [left[other] as T, left[at] as T];
  }
  return left;
}

/** Every topic in turn, so that rare ones are there too; no topic twice for one year and place. */
function slotsOf(agency: GeneratedAgency, random: Random): Slot[] {
  const queues = TOPICS.filter(({ of }) => of.includes(agency.level)).map((topic) => shuffled(
    Array.from({ length: YEARS }, (_, back) => overOf(topic.over, agency).map((of): Slot => ({ topic, year: LAST_YEAR - back, of }))).flat(), random,
  ));
  const slots: Slot[] = [];
  for (let turn = 0; queues.some((queue) => turn < queue.length); turn += 1) slots.push(...queues.flatMap((queue) => queue[turn] ?? []));
  return slots;
}

const dayOf = (year: number, random: Random): number => Date.UTC(year, between(random, 0, 11), between(random, 1, 28));
const civil = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function itemOf({ topic, year, of }: Slot, agency: GeneratedAgency, at: number, random: Random): GeneratedItem {
  const facts: Facts = {
    year: String(year), agency: agency.shortName, village: pick(random, agency.villages), road: pick(random, agency.roads),
    school: pick(random, agency.schools), water: pick(random, agency.waters), company: pick(random, COMPANIES),
    ...(topic.over !== 'year' && { [topic.over]: of }),
  };
  const made = topic.over === 'month' ? Date.UTC(year, Number(of) - 1, between(random, 20, 28)) : dayOf(year, random);
  const number = String(at + 1).padStart(5, '0');
  const madeOn = civil(made);
  const say = (sentence: string) => fill(sentence, facts, random);
  return {
    id: `${agency.id}-${number}`, agencyId: agency.id, indexNumber: `${agency.prefix}/${madeOn.slice(0, 7).replace('-', '')}-${number}`,
    category: topic.category, theme: topic.theme, title: say(topic.title), summary: say(topic.summary), paragraphs: topic.paragraphs.map(say),
    ...(topic.numbered && { documentNumber: `${agency.prefix}发〔${year}〕${between(random, 1, 90)}号` }),
    validity: year < LAST_YEAR - 7 && topic.numbered ? 'expired' : 'valid',
    madeOn, publishedOn: civil(made + between(random, 0, 20) * DAY_MS),
  };
}

/** How many items of one agency: more than all topics of twelve years begin again under a further number. */
function itemsOf(agency: GeneratedAgency, count: number, random: Random): GeneratedItem[] {
  const slots = slotsOf(agency, random);
  return Array.from({ length: count }, (_, at) => {
    const slot = slots[at % slots.length];
    if (!slot) throw new RangeError(`no topic for ${agency.level}`);
    return itemOf(slot, agency, at, random);
  });
}

/**
 * 造信息: items of the invented county, the same for the same seed.
 * @param perAgency for each of its five agencies
 */
export const generateItems = (perAgency: number, seed = 20260101): readonly GeneratedItem[] =>
  AGENCIES.flatMap((agency, at) => itemsOf(agency, perAgency, randomFrom(seed + at)));

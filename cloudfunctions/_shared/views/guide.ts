import { civilDate } from '@/domain/calendar/civil-date';
import { OPEN_AT_FIRST } from '@/domain/guide/channels';
import { YEARLY_FACTS, GUIDE_FACTS, type Confirmed } from '@/domain/guide/facts';
import type { GuideSource } from '@/domain/guide/draft';
import { GUIDE_SECTIONS, type GuideSection } from '@/domain/guide/section';
import { indexNumber } from '@/domain/publishing/index-number';
import { RECONSIDERATION_AUTHORITIES } from '@/domain/remedy/authority';
import { articleLabel } from '@/domain/statute/article';
import { seasonWords } from '@/domain/people/seasons';
import type { GuideEdition, GuideSectionView, PublicGuide } from '@/contract/guide';
import type { Agency } from '../repositories/agencies';
import type { EditionHead } from '../repositories/guide-editions';
import type { Guide } from '../repositories/guides';

/** An example that is the same in every edition, or each month would seem to change the guide. */
const EXAMPLE = { on: civilDate('2026-03-01'), serial: 1 } as const;

/** Office hours whole, whatever the season: an edition is read all year. */
const yearRound = ({ contact, settings }: Agency): GuideSource['contact'] =>
  contact && (settings?.seasons?.length ? { ...contact, officeHours: settings.seasons.map(seasonWords).join('；') } : contact);

/** What the guide of an agency is drawn from. @param county the county above it */
export function guideSource(agency: Agency, { facts, remarks }: Guide, county: Agency | undefined): GuideSource {
  const { name, shortName, level, settings, openChannels = OPEN_AT_FIRST, reconsiderationAuthority, numberPrefix } = agency;
  return {
    name, shortName, contact: yearRound(agency), facts, remarks, open: openChannels,
    township: level === 'township' || level === 'subdistrict',
    charges: settings?.feeSwitch ?? false,
    reconsiderationAuthority: reconsiderationAuthority ?? RECONSIDERATION_AUTHORITIES[level].label,
    ...(county && { county: { name: county.name, ...(county.contact && { phone: county.contact.phone }) } }),
    indexExample: indexNumber(numberPrefix, EXAMPLE.on, EXAMPLE.serial),
  };
}

export const sectionView = ({ key, rules, rows, paragraphs }: GuideSection): GuideSectionView =>
  ({ key, title: GUIDE_SECTIONS[key], articles: rules.map(articleLabel).join('、'), rows: rows.map((row) => ({ ...row })), paragraphs });

export const editionView = ({ number, publishedOn, changed, note }: EditionHead): GuideEdition => ({ number, publishedOn, changed, ...(note && { note }) });

/** When a yearly fact was last looked at, for residents: without who did. */
export const confirmedView = (confirmed: Confirmed): PublicGuide['confirmed'] =>
  YEARLY_FACTS.flatMap((fact) => {
    const said = confirmed[fact];
    return said ? [{ label: GUIDE_FACTS[fact].label, on: said.on }] : [];
  });

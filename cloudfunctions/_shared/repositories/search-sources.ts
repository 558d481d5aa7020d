import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { categoryOf } from '@/domain/publishing/categories';
import { GUIDE_SECTIONS } from '@/domain/guide/section';
import { gt, oneOf, type Collection, type Database, type Stored } from '../database';
import type { SearchSource, SourceChange, SourceText } from '../search/source';
import { readEdition, type GuideEditionRecord } from './guide-editions';
import { readPublication } from './publication-record';
import { readReportRecord, reportId } from './report-record';
import { readRule } from './rules';

const numberOf = (day: CivilDate): number => Number(day.replaceAll('-', ''));

const byIds = async (collection: Collection, ids: readonly string[]): Promise<readonly Stored[]> =>
  (ids.length === 0 ? [] : collection.find({ _id: oneOf(ids) }, { limit: ids.length }));

/** Changes of a collection that keeps `<changedAt>/<id>` of every document. */
async function changesIn(collection: Collection, after: string, limit: number): Promise<readonly SourceChange[]> {
  const found = await collection.find({ changedKey: gt(after) }, { limit, orderBy: [['changedKey', 'asc']], fields: ['changedKey', 'state'] });
  return found.map(({ _id: id, changedKey, state }) => ({ id, key: String(changedKey), gone: state === 'withdrawn' }));
}

function itemSource(db: Database): SearchSource {
  const publications = db.collection('publications');
  return {
    kind: 'item',
    changed: (after, limit) => changesIn(publications, after, limit),
    texts: async (ids) => (await byIds(publications, ids)).map(readPublication).flatMap((publication): readonly SourceText[] => {
      if (publication.state !== 'public') return [];
      const { id, agencyId, changedAt, publishedOn, indexNumber, content } = publication;
      const { title, summary, category, documentNumber, topic, madeOn, paragraphs, validity } = content;
      const { label } = categoryOf(category);
      return [{
        kind: 'item', id, key: `${changedAt}/${id}`, agencyId, year: yearOf(madeOn), day: validity === 'expired' || validity === 'repealed' ? 0 : numberOf(publishedOn), title, summary,
        about: [label, topic, documentNumber, indexNumber].filter(Boolean).join(' '), label, number: indexNumber, made: numberOf(madeOn), parts: [{ heading: '', paragraphs, at: 0 }],
      }];
    }),
  };
}

function reportSource(db: Database): SearchSource {
  const reports = db.collection('reports');
  return {
    kind: 'report',
    changed: (after, limit) => changesIn(reports, after, limit),
    texts: async (ids) => (await byIds(reports, ids)).map(readReportRecord).map(({ agencyId, year, publishedAt, report }): SourceText => {
      const id = reportId(agencyId, year);
      return {
        kind: 'report', id, key: `${publishedAt}/${id}`, agencyId, year, day: numberOf(report.publishedOn ?? civilDateAt(publishedAt)), made: numberOf(report.publishedOn ?? civilDateAt(publishedAt)),
        title: `${year}年度报告`, summary: '', about: '政府信息公开工作年度报告', label: '年度报告',
        parts: report.sections.flatMap(({ title, paragraphs }, at) => paragraphs.map((paragraph) => ({ heading: title, paragraphs: [paragraph], at }))),
      };
    }),
  };
}

function guideText({ agencyId, number, publishedAt, publishedOn, sections }: GuideEditionRecord): SourceText {
  return {
    kind: 'guide', id: agencyId, key: guideKey(publishedAt, agencyId, number), agencyId, year: yearOf(publishedOn), day: numberOf(publishedOn), made: numberOf(publishedOn),
    title: '政府信息公开指南', summary: '', about: '', label: '公开指南',
    parts: sections.map(({ key, rows, paragraphs }, at) => ({
      heading: GUIDE_SECTIONS[key], name: key, paragraphs: [...rows.map(({ label, value, note }) => [`${label}：${value}`, note].filter(Boolean).join('，')), ...paragraphs], at,
    })),
  };
}
const guideKey = (publishedAt: Instant, agencyId: string, number: number) => `${publishedAt}/${agencyId}:${number}`;

/** The edition in force of every agency. */
function guideSource(db: Database): SearchSource {
  const editions = db.collection('guideEditions');
  return {
    kind: 'guide',
    // An edition has no key of its own; two of one moment are of two agencies, and a page that is full begins again at its last moment.
    changed: async (after, limit) => {
      const found = await editions.find({ publishedAt: gt(after.split('/', 1)[0] ?? '') }, { limit, orderBy: [['publishedAt', 'asc'], ['_id', 'asc']], fields: ['agencyId', 'number', 'publishedAt'] });
      return found.map(({ agencyId, number, publishedAt }) => ({ id: String(agencyId), key: guideKey(publishedAt as Instant, String(agencyId), Number(number)), gone: false }));
    },
    texts: async (ids) => (await Promise.all(ids.map(async (agencyId) => (await editions.find({ agencyId }, { limit: 1, orderBy: [['number', 'desc']] })).map(readEdition)))).flat().map(guideText),
  };
}

function ruleSource(db: Database): SearchSource {
  const rules = db.collection('rules');
  return {
    kind: 'rule',
    changed: (after, limit) => changesIn(rules, after, limit),
    texts: async (ids) => (await byIds(rules, ids)).map(readRule).flatMap(({ id, agencyId, editions }): readonly SourceText[] => {
      const newest = editions.at(-1);
      if (!newest) return [];
      const { title, documentNumber, body = '', madeOn, publishedOn, publishedAt } = newest;
      return [{
        kind: 'rule', id, key: `${publishedAt}/${id}`, agencyId, year: yearOf(madeOn), day: numberOf(publishedOn), made: numberOf(madeOn), title, summary: '',
        about: documentNumber ?? '', label: '公开制度', parts: [{ heading: '', paragraphs: body.split('\n').filter(Boolean), at: 0 }],
      }];
    }),
  };
}

/** 能找的全部: each collection of what is public, and no other; drafts stand in none of them. */
export const searchSources = (db: Database): readonly SearchSource[] => [itemSource(db), reportSource(db), guideSource(db), ruleSource(db)];

import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { excerpt } from '@/domain/applicant/text';
import { articleLabel } from '@/domain/statute/article';
import type { YearNarrative } from '@/contract/year-report';
import type { NarrativeDraft, Paragraph, Place } from '@/domain/narrative/draft';
import type { Field } from '@/domain/narrative/field';
import type { Fields } from '@/domain/narrative/fields';
import { isText } from '@/domain/narrative/pieces';
import { PROMPTS } from '@/domain/narrative/prompts';
import { paragraphRemarks } from '@/domain/narrative/remarks';
import { textOfPieces } from '@/domain/narrative/render';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { Icon } from '@/components/icon';
import { Empty } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { openParagraph } from '../shared/routes';
import { placeTitle } from '../shared/places';
import { MoreSheet } from './more-sheet';
import { SourcesSheet } from './sources-sheet';
import { Written } from './written';

interface PlaceViewProps {
  readonly value: YearNarrative;
  readonly place: Place;
  readonly fields: Fields;
  readonly error: string | undefined;
  readonly onChange: (draft: NarrativeDraft) => Promise<boolean>;
}

const boundIn = ({ pieces }: Paragraph, fields: Fields): readonly Field[] =>
  [...new Set(pieces.flatMap((piece) => (isText(piece) ? [] : [piece.field])))].flatMap((key) => fields.get(key) ?? []);

interface ParagraphProps extends Omit<PlaceViewProps, 'onChange' | 'error'> {
  readonly paragraph: Paragraph;
  readonly heading: number | undefined;
  readonly ask: (what: 'more' | 'sources', paragraph: Paragraph) => void;
}

function OneParagraph({ value: { agency, year, mayEdit }, place, fields, paragraph, heading, ask }: ParagraphProps): ReactNode {
  const bound = boundIn(paragraph, fields);
  const remarks = paragraphRemarks(place, paragraph, fields);
  // Heard instead of the word alone, so that one knows which paragraph.
  const begins = excerpt(textOfPieces(paragraph.pieces, fields), 16);
  return (
    <Card>
      <Written paragraph={paragraph} fields={fields} {...(heading !== undefined && { heading })} />
      {remarks.map(({ piece, code, message }) => <View key={`${piece}${code}${message}`} className="soft"><Icon name="info" /> {message}</View>)}
      <View className="write__links">
        {mayEdit ? <TextLink label={`改：${begins}`} onTap={() => openParagraph(agency.id, year, place, { id: paragraph.id })}>改</TextLink> : null}
        {bound.length > 0 ? <TextLink onTap={() => ask('sources', paragraph)}>{bound.length > 1 ? `${bound.length}个数从哪里来` : '数从哪里来'}</TextLink> : null}
        {mayEdit ? <TextLink label={`移、删：${begins}`} onTap={() => ask('more', paragraph)}>移、删</TextLink> : null}
      </View>
    </Card>
  );
}

/** 一个部分: what belongs there, and its paragraphs with their numbers. */
export function PlaceView({ value, place, fields, error, onChange }: PlaceViewProps): ReactNode {
  const [asked, ask] = useState<{ readonly what: 'more' | 'sources'; readonly paragraph: Paragraph }>();
  const { draft, agency, year } = value;
  const { what, governments = [], rules } = PROMPTS[place];
  const paragraphs = draft.places[place];
  const numbers = paragraphs.map((_, at) => paragraphs.slice(0, at + 1).filter(({ heading }) => heading).length);
  const close = () => ask(undefined);
  return (
    <>
      <Card>
        <Fold title={`${placeTitle(place)}：写什么`} open={paragraphs.length === 0}>
          {[...what, ...governments].map((line) => <View key={line} className="text">{line}</View>)}
          <View className="faint">{`依据：${rules.map(articleLabel).join('、')}`}</View>
        </Fold>
      </Card>
      {paragraphs.length === 0 ? <Empty title="这一部分还没有正文">{['proactive', 'requests', 'remedies'].includes(place) ? '表自动排在这里，通常不用另外写。' : '数据里没有可以写的。有要写的，点下面“加一段”。'}</Empty> : null}
      {paragraphs.map((paragraph, at) => (
        <OneParagraph key={paragraph.id} value={value} place={place} fields={fields} paragraph={paragraph} heading={paragraph.heading ? numbers[at] : undefined} ask={(which, one) => ask({ what: which, paragraph: one })} />
      ))}
      {asked?.what === 'sources' ? <SourcesSheet agencyId={agency.id} year={year} fields={boundIn(asked.paragraph, fields)} onClose={close} /> : null}
      {asked?.what === 'more' ? (
        <MoreSheet draft={draft} place={place} paragraph={asked.paragraph} error={error} onCancel={close} onChange={async (next) => { if (await onChange(next)) close(); }} />
      ) : null}
    </>
  );
}

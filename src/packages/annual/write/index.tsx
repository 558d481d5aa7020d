import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { YearNarrative } from '@/contract/year-report';
import type { Gap } from '@/domain/narrative/gaps';
import type { Place } from '@/domain/narrative/draft';
import { PASSAGES } from '@/domain/narrative/passages';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { numberOf } from '@/pages/reading/route';
import { fieldMap, useNarrative, type Narration } from '../shared/report-narrative';
import { isPlace, PLACE_OPTIONS } from '../shared/places';
import { openParagraph } from '../shared/routes';
import { wayTo } from '../shared/sources';
import { GapCard } from './gap-card';
import { PlaceView } from './place-view';
import '../shared/annual.scss';

interface WritingProps extends Pick<Narration, 'save' | 'refused' | 'reload'> {
  readonly value: YearNarrative;
  readonly note: ReactNode;
  readonly first: Place;
}

function Writing({ value, note, first, save, refused, reload }: WritingProps): ReactNode {
  const [place, setPlace] = useState(first);
  const { agency, year, gaps, draft, mayEdit } = value;
  const fields = useMemo(() => fieldMap(value), [value]);
  const paragraphs = draft.places[place];
  const last = paragraphs[paragraphs.length - 1];
  const fill = (gap: Gap) => {
    const way = gap.source && wayTo(gap.source, agency.id, year);
    if (way) way.open();
    else openParagraph(agency.id, year, gap.place, { passage: gap.key in PASSAGES ? gap.key : 'problems' });
  };
  return (
    <Page
      title={`${year}年年报正文`}
      bar={mayEdit ? <BottomBar note="没有动过的段落，数据变了自己更新"><Action onTap={() => openParagraph(agency.id, year, place, { after: last?.id ?? '' })}>加一段</Action></BottomBar> : undefined}
    >
      {note}
      <View className="soft annual__lead">{`${agency.name} · 下划虚线的是绑定的数，和表格、台账永远一致`}</View>
      <GapCard gaps={gaps} onOpen={fill} />
      <Pills wrap label="哪一部分" options={PLACE_OPTIONS} value={place} onChange={setPlace} />
      {refused ? <Failed refused={refused} safe="已经保存的正文都在。" onRetry={reload} retryLabel="看现在的" /> : null}
      <PlaceView key={place} value={value} place={place} fields={fields} error={refused?.message} onChange={(next) => save(value, next)} />
    </Page>
  );
}

/** 写年报: the narrative section by section; each number is bound to where it comes from. @source 条例 art. 50 */
export default function WritePage(): ReactNode {
  const { agency = '', year: asked, place } = useRouter().params;
  const year = numberOf(asked) ?? 0;
  const { model, reload, save, refused } = useNarrative(agency, year);
  if (model.kind === 'loading') return <Page title="年报正文"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="年报正文"><Failed refused={model.refused} safe="已经保存的正文都在。" onRetry={reload} /></Page>;
  const { value, at, behind } = model;
  return <Writing value={value} first={isPlace(place) ? place : 'overview'} save={save} refused={refused} reload={reload} note={behind ? <OfflineNote at={at} onRetry={() => void reload()} /> : null} />;
}

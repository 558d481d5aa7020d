import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { navigateBack, useRouter } from '@tarojs/taro';
import type { YearNarrative } from '@/contract/year-report';
import type { Place } from '@/domain/narrative/draft';
import { PASSAGES } from '@/domain/narrative/passages';
import { isText } from '@/domain/narrative/pieces';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Check } from '@/components/choice';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { numberOf } from '@/pages/reading/route';
import { useKept } from '@/services/use-kept';
import { fieldMap, useNarrative, type Narration } from '../shared/report-narrative';
import { isPlace, placeTitle } from '../shared/places';
import { Written } from '../write/written';
import { paragraphOf, parseTyped, sameWords, targetOf, written, type Target, type Typed } from './edited';
import { PiecesEditor } from './pieces-editor';
import '../shared/annual.scss';

interface EditProps extends Pick<Narration, 'save' | 'refused'> {
  readonly value: YearNarrative;
  readonly place: Place;
  readonly target: Target;
}

const keyOf = ({ agency, year }: YearNarrative, place: Place, target: Target): string =>
  `annual.paragraph:${agency.id}:${year}:${place}:${target.kind === 'change' ? target.id : target.kind === 'passage' ? target.passage : `+${target.after}`}`;

function Edit({ value, place, target, save, refused }: EditProps): ReactNode {
  const { agency, year, draft } = value;
  const stored = paragraphOf(draft, place, target);
  const blank = useMemo((): Typed => ({ pieces: stored?.pieces ?? [], ...(stored?.heading && { heading: true }) }), [stored]);
  const { value: typed, safe, set, drop } = useKept(keyOf(value, place, target), parseTyped, blank);
  const fields = useMemo(() => fieldMap(value), [value]);
  const changed = !sameWords(typed.pieces, blank.pieces);
  const finish = async () => {
    if (changed && !await save(value, written(draft, place, target, typed))) return;
    drop();
    await navigateBack();
  };
  const back = target.kind === 'change' ? '不改了，返回' : '不写了，返回';
  const empty = target.kind === 'change' && typed.pieces.every((piece) => isText(piece) && piece.text.trim() === '');
  const about = target.kind === 'passage' ? PASSAGES[target.passage].label : undefined;
  return (
    <Page title={target.kind === 'change' ? '改一段' : '加一段'} bar={<BottomBar note={changed ? '还没有保存' : undefined}><Action onTap={finish}>{changed ? empty ? '删掉这一段' : '保存这一段' : back}</Action></BottomBar>}>
      <View className="soft annual__lead">{`${placeTitle(place)}${about ? ` · ${about}` : ''}`}</View>
      {refused ? <Failed refused={refused} safe={safe ? '你写的还在这个页面上，返回再来也在。' : '你写的还在这个页面上，请先不要离开。'} /> : null}
      <Card title="印出来是">
        <Written paragraph={{ id: 'edited', pieces: typed.pieces, ...(typed.heading && { heading: true as const }) }} fields={fields} />
        {typed.pieces.length === 0 ? <View className="soft">还没有写。</View> : null}
        <View className="faint" {...aria({ role: 'status', live: 'polite' })}>{stored?.passage && changed ? '保存以后，这一段的字不再自动更新，数还会更新。' : null}</View>
        {changed && target.kind === 'change' ? <TextLink onTap={drop}>不要改的，回到现在的</TextLink> : null}
      </Card>
      {target.kind === 'add' ? <Check label="这是小标题" note="编号自动加，小标题后面不加句号" checked={typed.heading === true} onChange={(heading) => set({ pieces: typed.pieces, ...(heading && { heading }) })} /> : null}
      <PiecesEditor agencyId={agency.id} year={year} place={place} pieces={typed.pieces} fields={fields} onChange={(pieces) => set({ ...typed, pieces })} />
    </Page>
  );
}

/** 改一段: the words around the numbers are typed, the numbers stay bound. */
export default function ParagraphPage(): ReactNode {
  const { agency = '', year: asked, place: where, ...params } = useRouter().params;
  const year = numberOf(asked) ?? 0;
  const { model, reload, save, refused } = useNarrative(agency, year);
  if (model.kind === 'loading') return <Page title="改一段"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="改一段"><Failed refused={model.refused} safe="已经保存的正文都在。" onRetry={reload} /></Page>;
  const { value } = model;
  const target = targetOf(params);
  const place = isPlace(where) ? where : 'overview';
  if (!value.mayEdit) return <Page title="改一段"><Empty title="现在不能改">报告已经交去审核或者公布。要改的，请先退回，或者办更正。</Empty></Page>;
  if (target.kind === 'change' && !paragraphOf(value.draft, place, target)) return <Page title="改一段"><Empty title="这一段已经不在了">数据变了，或者别人刚刚删掉了。请返回，看现在的正文。</Empty></Page>;
  return <Edit value={value} place={place} target={target} save={save} refused={refused} />;
}

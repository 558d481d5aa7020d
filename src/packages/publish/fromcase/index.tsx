import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { categoriesOf, isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ITEM_LIMITS } from '@/domain/publishing/content';
import type { DraftSource } from '@/contract/disclosures';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { DAY_EXAMPLE } from '@/components/field/typed-day';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Empty, Failed, Loading } from '@/components/state';
import { RefusedLine } from '../registers/refused-line';
import { openPublished } from '../registers/routes';
import { ItemPlaces } from './item-places';
import { MustGo, Places, Redacted } from './places';
import { useDraft, type DraftWork, type From } from './use-draft';

const TITLE = '转为主动公开';
const LEAD: Readonly<Record<From['kind'], string>> = {
  case: '从答复的内容起草，姓名、号码、地址已经遮去；请改成给大家看的写法，每一处可疑的都看过，再走三审。发布以后写明“来自依申请公开”，看不出是谁申请的。',
  request: '按居民的建议起草；请写上公开的内容，再走三审。答复他的时候会说明已经起草了哪一条。',
};

function Fields({ work, source }: { readonly work: DraftWork; readonly source: DraftSource }): ReactNode {
  const { typed, wrong, attempts, change } = work;
  const order = ['title', 'category', 'madeOn', 'summary', 'body'];
  const first = order.find((field) => wrong[field]);
  const focus = (field: string) => (first === field ? attempts : undefined);
  return (
    <>
      <Field label="名称" multiline value={typed.title} limit={ITEM_LIMITS.titleCharacters} error={wrong.title} focusRequest={focus('title')} hint="这份信息本身叫什么，不用申请里的话" onChange={(title) => change({ title })} />
      <PickField<CategoryKey>
        label="类别" notChosen="请选择" value={isCategoryKey(typed.category) ? typed.category : undefined} error={wrong.category}
        options={categoriesOf(source.agency.level).map(({ key, label }) => ({ value: key, label }))} onChange={(category) => change({ category: category ?? '' })}
      />
      <Field label="生成日期" value={typed.madeOn} placeholder={DAY_EXAMPLE} error={wrong.madeOn} focusRequest={focus('madeOn')} hint="这份信息形成的日子，不是答复的日子" onChange={(madeOn) => change({ madeOn })} />
      <Field label="内容概述" multiline value={typed.summary} limit={ITEM_LIMITS.summaryCharacters} error={wrong.summary} focusRequest={focus('summary')} onChange={(summary) => change({ summary })} />
      <Field label="正文" multiline value={typed.body} error={wrong.body} focusRequest={focus('body')} onChange={(body) => change({ body })} />
    </>
  );
}

function Draft({ from }: { readonly from: From }): ReactNode {
  const work = useDraft(from);
  const { model, reload, places, must, refused, make, confirm, hide } = work;
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="写的内容都在。" onRetry={reload} /></Page>;
  const source = model.value;
  const { itemId, files, redactions } = source;
  if (itemId) return <Page title={TITLE}><Empty title="已经转成一条" action={{ label: '去看这一条', onTap: () => openPublished(itemId) }}>转一次就够了，接着在那里改、走三审。</Empty></Page>;
  return (
    <Page title={TITLE} bar={<BottomBar note="存成草稿，再补附件、走三审"><Action onTap={make}>存成草稿</Action></BottomBar>}>
      <View className="soft">{LEAD[from.kind]}</View>
      <RefusedLine refused={refused?.field ? undefined : refused} />
      <Fields work={work} source={source} />
      <MustGo redactions={must} />
      <Places places={places} confirm={confirm} hide={hide} />
      <Redacted redactions={redactions} />
      {files.length > 0 ? (
        <Card title="给申请人的文件">
          {files.map((name) => <View key={name} className="text break">{name}</View>)}
          <View className="soft">文件里可能有姓名、号码，没有自动带过来：请先把里面的个人信息遮去，再在草稿里添加为附件。</View>
        </Card>
      ) : null}
    </Page>
  );
}

/** 由申请答复、公开建议转为主动公开. @source 条例 art. 44 */
export default function FromCasePage(): ReactNode {
  const { id, request, item } = useRouter().params;
  if (item) return <ItemPlaces itemId={item} />;
  return <Draft from={request ? { kind: 'request', id: request } : { kind: 'case', id: id ?? '' }} />;
}

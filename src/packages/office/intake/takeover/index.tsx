import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { LEDGER_COLUMN_KEYS, ledgerColumn } from '@/domain/takeover/columns';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { Page } from '@/components/page';
import { Pills } from '@/components/pills';
import { Empty } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { copy } from '@/services/contact';
import { RefusalLine } from '../shared/refusal-line';
import { openToday } from '../shared/routes';
import { Lines } from './lines';
import { OneForm } from './one-form';
import { SeriesCard } from './series-card';
import { useAuthority, whoTakesOver, type Authority } from './use-authority';
import { useTakeover, type Takeover } from './use-takeover';
import '../shared/intake.scss';

const WAYS = [{ value: 'paste', label: '从台账粘贴' }, { value: 'form', label: '一件一件填' }] as const;
const HEADS = LEDGER_COLUMN_KEYS.map((key) => ledgerColumn(key).label).join('\t');

function Columns(): ReactNode {
  return (
    <Card cells>
      <Fold title="表头怎么写">
        {LEDGER_COLUMN_KEYS.map((key) => {
          const { label, needed, hint } = ledgerColumn(key);
          return <View key={key} className="soft">{`${label}${needed ? '（必填）' : ''}${hint ? `：${hint}` : ''}`}</View>;
        })}
        <TextLink onTap={() => copy(HEADS)}>复制表头</TextLink>
      </Fold>
    </Card>
  );
}

function Paste({ work, opens }: { readonly work: Takeover; readonly opens: boolean }): ReactNode {
  const { text, type, pick, problem, refused, unknownHeads, lines, progress, again } = work;
  return (
    <>
      <RefusalLine refused={refused} />
      {progress ? <View className="soft">{`已经核对${progress.done}行，共${progress.of}行`}</View> : null}
      {lines ? (
        <>
          {unknownHeads.length > 0 ? <Card><View className="text">{`这几列不认识，没有用：${unknownHeads.join('、')}。`}</View></Card> : null}
          <Lines lines={lines} opens={opens} />
          <TextLink onTap={again}>回去改粘贴的内容</TextLink>
        </>
      ) : (
        <>
          <Field label="台账" multiline value={text} onChange={type} error={problem} hint="在表格里连同表头一起选中，复制，粘贴到这里；列的次序随意" />
          <TextLink onTap={() => void pick()}>选 .xlsx 或者 .csv 文件</TextLink>
          <Columns />
        </>
      )}
    </>
  );
}

function PasteBar({ work: { lines, preview, takeOver }, authority }: { readonly work: Takeover; readonly authority: Authority | undefined }): ReactNode {
  const ready = (lines ?? []).filter(({ state }) => state === 'ready').length;
  if (!lines) return <BottomBar><Action onTap={preview}>先看会变成什么</Action></BottomBar>;
  if (ready === 0 || !authority?.takesOver) return undefined;
  return <BottomBar note="有问题的行不会转入；再贴一遍不会重复"><Action onTap={takeOver}>{`转入${ready}件`}</Action></BottomBar>;
}

function TakeoverPage({ agencyId }: { readonly agencyId: string }): ReactNode {
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('paste');
  const work = useTakeover(agencyId);
  const authority = useAuthority(agencyId);
  const takesOver = authority?.takesOver ?? false;
  const opens = authority?.opensCases ?? false;
  return (
    <Page title="上线转入" bar={way === 'paste' ? <PasteBar work={work} authority={authority} /> : undefined}>
      <View className="intake__head soft">上线以前在纸上办的申请，在办的、上年结转的、今年已经答复的，都转进来，期限和表三照原来的日子算。</View>
      {authority && !takesOver ? <Card><View className="text">{`你可以先核对台账。${whoTakesOver(authority)}。`}</View></Card> : null}
      <SeriesCard agencyId={agencyId} mayContinue={takesOver} />
      <Pills label="怎么转入" options={WAYS} value={way} onChange={setWay} />
      {way === 'paste' ? <Paste work={work} opens={opens} /> : <OneForm agencyId={agencyId} takesOver={takesOver} opens={opens} />}
    </Page>
  );
}

/** 年中上线: what began on paper is taken over, by form or from the ledger. */
export default function TakeoverRoute(): ReactNode {
  const { agency } = useRouter().params;
  return agency ? <TakeoverPage agencyId={agency} /> : (
    <Page title="上线转入"><Empty title="还不知道是哪个单位" action={{ label: '回到今天', onTap: openToday }}>请从“今天”里进入。</Empty></Page>
  );
}

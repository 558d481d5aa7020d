import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { REDACTED_KINDS } from '@/domain/redaction/patterns';
import type { Redaction } from '@/domain/redaction/redact';
import { suspicionWords, type Suspicion } from '@/domain/redaction/suspicions';
import { Card } from '@/components/card';
import { Check } from '@/components/choice';
import { Fold } from '@/components/fold';
import { TextLink } from '@/components/text-link';
import { Doubt } from '../registers/refused-line';

/** 已经遮去的: each with where and why. */
export function Redacted({ redactions }: { readonly redactions: readonly Redaction[] }): ReactNode {
  if (redactions.length === 0) return null;
  return (
    <Card cells>
      <Fold title="已经遮去的" value={`${redactions.length}处`}>
        {redactions.map(({ kind, was, around, at }) => (
          <View key={`${kind}${at}${around}`} className="text">
            <View>{`${REDACTED_KINDS[kind].label}（${was}）`}</View>
            <View className="soft break">{`在“${around}”。${REDACTED_KINDS[kind].why}`}</View>
          </View>
        ))}
      </Fold>
    </Card>
  );
}

/** 必须改掉的, found in the words as they are now. */
export function MustGo({ redactions }: { readonly redactions: readonly Redaction[] }): ReactNode {
  if (redactions.length === 0) return null;
  return <Card title="必须改掉的">{redactions.map(({ kind, was, around, at }) => <Doubt key={`${kind}${at}`}>{`${REDACTED_KINDS[kind].label}（${was}），在“${around}”`}</Doubt>)}</Card>;
}

interface PlacesProps {
  readonly places: readonly (Suspicion & { readonly confirmed: boolean })[];
  readonly confirm: (key: string, looked: boolean) => void;
  /** Absent where the words are changed elsewhere. */
  readonly hide?: (words: string) => void;
}

/** 请看一看的: a person says of each whether it is somebody's. */
export function Places({ places, confirm, hide }: PlacesProps): ReactNode {
  if (places.length === 0) return null;
  const left = places.filter(({ confirmed }) => !confirmed).length;
  return (
    <Card title={left > 0 ? `请看一看，还有${left}处` : '可疑的地方都看过了'}>
      {places.map(({ key, kind, words, around, confirmed }) => (
        <View key={key}>
          <View className="head break">{`“${words}”：${suspicionWords(kind).label}`}</View>
          <View className="soft break">{`${around}。${suspicionWords(kind).why}`}</View>
          <Check label="看过了，不是个人信息" checked={confirmed} onChange={(looked) => confirm(key, looked)} />
          {hide && !confirmed && kind !== 'asked' ? <TextLink label={`遮去，换成“某某”：${words}`} onTap={() => hide(words)}>遮去，换成“某某”</TextLink> : null}
        </View>
      ))}
    </Card>
  );
}

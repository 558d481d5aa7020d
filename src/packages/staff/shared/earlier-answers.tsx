import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import type { AlikeCase } from '@/contract/intake';
import type { StaffCase } from '@/contract/staff';
import { aria } from '@/components/aria';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openCase } from './routes';
import { outcomeName } from '@/domain/report/places';

interface EarlierAnswersProps {
  readonly current: Pick<StaffCase, 'id' | 'practice'>;
  /** Takes number and day over; absent where nothing is written yet. */
  readonly take?: (fact: string) => void;
  /** What is chosen with them in sight: it comes after them, so that nothing moves under a finger. */
  readonly children?: ReactNode;
}

/** As the fact wants it. */
const factOf = ({ number, answeredOn }: AlikeCase): string | undefined => (answeredOn ? `${number}，${formatDate(answeredOn)}答复` : undefined);

function Earlier({ one, take }: { readonly one: AlikeCase } & Pick<EarlierAnswersProps, 'take'>): ReactNode {
  const fact = factOf(one);
  return (
    <View>
      <View className="soft">{`${one.number}，像${one.percent}%，${one.answeredOn ? `${formatDate(one.answeredOn)}答复${one.outcome ? `：${outcomeName(one.outcome)}` : ''}` : '还没有答复'}`}</View>
      <TextLink label={`打开以前那件：${one.number}`} onTap={() => openCase(one.id)}>打开以前那件</TextLink>
      {take && fact ? <TextLink label={`填上${one.number}`} onTap={() => take(fact)}>填上这一份</TextLink> : null}
    </View>
  );
}

function Found({ alike, take }: { readonly alike: readonly AlikeCase[] } & Pick<EarlierAnswersProps, 'take'>): ReactNode {
  return (
    <View>
      <View className="faint">{alike.length > 0 ? '同一申请人以前要过相近的：' : '在这里登记的，同一申请人以前没有要过相近的；纸质办理过的，请核对纸质台账。'}</View>
      {alike.map((one) => <Earlier key={one.id} one={one} {...(take && { take })} />)}
    </View>
  );
}

/** 同一申请人以前相近的申请: what a repeat would be a repeat of; says so when nothing is registered here. */
export function EarlierAnswers({ current: { id, practice }, take, children }: EarlierAnswersProps): ReactNode {
  const { model } = useReply(useCallback(() => call('staff', 'repeats', { id }), [id]));
  if (practice) return children;
  if (model.kind === 'loading') return children ? <View className="faint" {...aria({ role: 'status' })}>正在找同一申请人以前的申请……</View> : null;
  return (
    <>
      {model.kind === 'ready' && model.value.comparable ? <Found alike={model.value.alike} {...(take && { take })} /> : null}
      {children}
    </>
  );
}

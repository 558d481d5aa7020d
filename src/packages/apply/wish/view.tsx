import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { SearchHit } from '@/contract/search';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { TextLink } from '@/components/text-link';
import { OwnBeforeCard } from '../shared/own-before-card';
import { DoorCard } from './door-card';
import { PublicCard } from './public-card';
import type { Looked } from './use-wish';

export type Parting = 'each' | 'whole';

interface WishViewProps {
  readonly looked: Looked;
  readonly county: string;
  readonly agency: { readonly id: string; readonly shortName: string };
  /** Which agency it goes to: the chosen, or the one that was named. */
  readonly to: string;
  readonly onTo: (agencyId: string) => void;
  readonly parting: Parting;
  readonly onParting: (parting: Parting) => void;
  readonly onEdit: () => void;
  readonly onFound: (hit: SearchHit) => void;
}

/** Before the form: what was written, whose it may be, what is public, whether another door is meant, how many things it is. */
export function WishView({ looked, county, agency, to, onTo, parting, onParting, onEdit, onFound }: WishViewProps): ReactNode {
  const { text, named, things, finds, doors, before } = looked;
  return (
    <>
      <Card title="你想知道" aside={<TextLink label="改想知道的内容" onTap={onEdit}>改</TextLink>}>
        <View className="text break wish__text">{text}</View>
      </Card>
      <PublicCard finds={finds} onFound={onFound} />
      {doors.map(({ key, thing }) => <DoorCard key={key} door={key} county={county} {...(things.length > 1 && { thing })} />)}
      <OwnBeforeCard before={before} />
      {named ? (
        <Card>
          <Choice
            label="向哪个单位申请？" value={to} onChange={onTo}
            options={[{ value: named.id, label: named.shortName, note: '你写到了它，信息多半在它那里。' }, { value: agency.id, label: agency.shortName, note: '你现在选的单位。' }]}
          />
        </Card>
      ) : null}
      {things.length > 1 ? (
        <Card>
          <Choice
            label={`这里像是有${things.length}件事`} value={parting} onChange={onParting}
            options={[
              { value: 'each', label: `分成${things.length}件申请`, note: '各办各的，先办好的先答复。你的信息只填一次。' },
              { value: 'whole', label: '合成一件', note: '一起办，一起答复。' },
            ]}
          />
          {parting === 'each' ? things.map((thing, at) => <View key={thing} className="wish__thing break">{`第${at + 1}件：${thing}`}</View>) : null}
        </Card>
      ) : null}
    </>
  );
}

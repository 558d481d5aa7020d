import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { LOCAL_TOPICS, PROACTIVE_ITEMS, type ProactiveItem } from '@/domain/statute/proactive';

function Items({ items }: { readonly items: readonly ProactiveItem[] }): ReactNode {
  return <>{items.map(({ label }, index) => <View key={label} className="soft">{`${index + 1}. ${label}`}</View>)}</>;
}

/** 法律要求公布哪些: what a resident may expect to find without asking. */
export function RequiredItems(): ReactNode {
  return (
    <Card title="法律要求公布哪些">
      <Fold title="每个单位都要公布的" value={`${PROACTIVE_ITEMS.length}项`}><Items items={PROACTIVE_ITEMS} /></Fold>
      <Fold title="乡镇还要公布的" value={`${LOCAL_TOPICS.township.length}类`}><Items items={LOCAL_TOPICS.township} /></Fold>
      <Fold title="县和县里的部门还要公布的" value={`${LOCAL_TOPICS.county.length}类`}><Items items={LOCAL_TOPICS.county} /></Fold>
    </Card>
  );
}

import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Tap } from '@/components/tap';
import { go, goToTab, LINKS } from '../reading/links';

interface Entry {
  readonly name: string;
  readonly what: string;
  readonly open: (agencyId: string) => void;
}

/** The standard columns of a disclosure page and the way to ask for what is not there. */
const ENTRIES: readonly Entry[] = [
  { name: '公开指南', what: '找谁、怎么申请', open: (id) => go(LINKS.guide(id)) },
  { name: '公开制度', what: '怎样公开、怎样审查', open: (id) => go(LINKS.rules(id)) },
  { name: '主动公开', what: '文件、财政、征地、救助……', open: (id) => go(LINKS.catalogue(id)) },
  { name: '我要申请', what: '网上没有的，可以申请', open: () => goToTab('apply') },
];

export function Entries({ agencyId }: { readonly agencyId: string }): ReactNode {
  return (
    <View className="entries">
      {ENTRIES.map(({ name, what, open }) => (
        <Tap key={name} className="entries__one" role="link" onTap={() => open(agencyId)}>
          <View className="head">{name}</View>
          <View className="faint">{what}</View>
        </Tap>
      ))}
    </View>
  );
}

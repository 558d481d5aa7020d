import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Fold } from '@/components/fold';
import { articleLabel } from '@/domain/statute/article';
import { PRIVACY_NOTICE } from '@/domain/statute/privacy';

/** 你的个人信息怎么用, one tap away from every question about a person. */
export function Privacy({ agency }: { readonly agency: string }): ReactNode {
  return (
    <Card cells>
      <Fold title="个人信息怎么用、谁看得到、存多久">
        <Facts facts={PRIVACY_NOTICE.map(({ what, words, rule }) => ({ label: what, value: words(agency), note: articleLabel(rule) }))} />
      </Fold>
    </Card>
  );
}

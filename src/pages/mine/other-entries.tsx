import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { go, LINKS } from '../reading/links';

/** What is not an application of one's own; also there while nobody is signed in. */
export function OtherEntries(): ReactNode {
  return (
    <Card cells>
      <Cell title="我提的更正、建议和投诉" note="不是公开申请的，都在这里" onTap={() => go(LINKS.requests())} />
      <Cell title="凭编号查询" note="到窗口、寄信申请的，用回执上的编号和查询码" onTap={() => go(LINKS.lookUp())} />
    </Card>
  );
}

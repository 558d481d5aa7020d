import type { ReactNode } from 'react';
import { Empty } from '@/components/state';
import { goHome } from './routes';

/** Whoever does not work for the county office is told so, and led back. */
export function NotCounty(): ReactNode {
  return (
    <Empty title="这里由县主管部门使用" action={{ label: '回到首页', onTap: goHome }}>
      县政府信息公开工作主管部门的工作人员登记以后，从这里查看全县的办理情况。
    </Empty>
  );
}

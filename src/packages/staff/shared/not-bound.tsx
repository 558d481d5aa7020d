import type { ReactNode } from 'react';
import { Empty } from '@/components/state';
import { goHome } from './routes';

/** Whoever is not bound to an agency is told how that happens, and led back. */
export function NotBound(): ReactNode {
  return (
    <Empty title="这个微信还不是工作人员" action={{ label: '回到首页', onTap: goHome }}>
      单位的管理员把你登记为工作人员以后，从这里办理申请。
    </Empty>
  );
}

import type { ReactNode } from 'react';
import { View } from '@tarojs/components';

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Page({ children }: PageProps): ReactNode {
  return <View className="page">{children}</View>;
}

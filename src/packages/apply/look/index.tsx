import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Ask } from './ask';
import { Found } from './found';
import { useLookUp } from './use-look-up';

/** A number from a QR code comes as it was written into the address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** 凭编号查询: for who applied on paper; nobody signs in. */
export default function LookUpPage(): ReactNode {
  const { number = '' } = useRouter().params;
  const model = useLookUp(decoded(number));
  const { found, look, another } = model;
  const bar = found
    ? <BottomBar><Action kind="ghost" onTap={another}>查另一件</Action><Action onTap={look}>刷新</Action></BottomBar>
    : <BottomBar><Action onTap={look}>查询</Action></BottomBar>;
  return <Page title="凭编号查询" terms bar={bar}>{found ? <Found found={found.value} at={found.at} /> : <Ask {...model} />}</Page>;
}

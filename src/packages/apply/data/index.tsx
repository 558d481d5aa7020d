import type { ReactNode } from 'react';
import { ReadingPage } from '@/pages/reading/reading-page';
import { LIST } from '../shared/links';
import { useData } from './use-data';
import { DataView } from './view';
import './data.scss';

/** 我的资料. */
export default function MyDataPage(): ReactNode {
  const model = useData();
  return <ReadingPage title="我的资料" opened={model.opened} elsewhere={LIST}>{(data) => <DataView data={data} model={model} />}</ReadingPage>;
}

import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { excerpt } from '@/domain/applicant/text';
import { formatDate } from '@/domain/calendar/civil-date';
import type { CellCase } from '@/contract/year-tables';
import { Cell } from '@/components/cell';
import { openCase } from '../shared/routes';
import { outcomeName } from '@/domain/report/places';

function caseWords({ receivedOn, closedOn, outcome }: CellCase): string {
  const received = receivedOn ? `${formatDate(receivedOn)}收到` : '';
  const closed = closedOn && outcome ? `${formatDate(closedOn)}办结，${outcomeName(outcome)}` : '正在办理';
  return [received, closed].filter(Boolean).join('，');
}

/** 一件申请 behind a number. @param why what is particular about it here */
export function CaseRow({ item, why }: { readonly item: CellCase; readonly why?: string }): ReactNode {
  return (
    <Cell
      title={excerpt(item.description)} onTap={() => openCase(item.id)}
      note={<><View>{item.number}</View><View>{caseWords(item)}</View>{why ? <View className="soft">{why}</View> : null}</>}
    />
  );
}

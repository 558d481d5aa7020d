import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { STEPS } from '@/domain/wizard/graph';
import { STOPS } from '@/domain/wizard/stops';
import { WIZARD_NODES, type WizardResult } from '@/domain/wizard/wizard';
import type { StaffCase } from '@/contract/staff';
import { Fold } from '@/components/fold';
import { standingOf } from '../shared/wizard-standing';
import { outcomeName } from '@/domain/report/places';

function endWords(result: WizardResult): string {
  switch (result.kind) {
    case 'leaf': return `走到“${outcomeName(result.leaf)}”`;
    case 'stop': return `停在“${STOPS[result.stop].label}”`;
    case 'question': return result.path.length > 0 ? '没有走完' : '没有走';
  }
}

/** 办理指引怎样走的, for whoever reviews or signs what came of it. */
export function WizardPath({ current }: { readonly current: StaffCase }): ReactNode {
  const { result } = standingOf(current);
  if (result.path.length === 0) return <View className="soft case__part">没有走办理指引</View>;
  return (
    <Fold title={`办理指引：${endWords(result)}`}>
      {result.path.map(({ node, option }) => (
        <View key={node} className="case__part">
          <View className="faint">{`${STEPS[WIZARD_NODES[node].step].label} · ${WIZARD_NODES[node].question}`}</View>
          <View>{WIZARD_NODES[node].options[option]?.label}</View>
        </View>
      ))}
    </Fold>
  );
}

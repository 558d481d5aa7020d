import type { ReactNode } from 'react';
import { STEPS, type NodeId } from '@/domain/wizard/graph';
import { WIZARD_NODES, type WizardResult } from '@/domain/wizard/wizard';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';

interface AnsweredProps {
  readonly path: WizardResult['path'];
  readonly goBack: (node: NodeId) => void;
}

/** 已经答过的, last first; each leads back to its question. */
export function Answered({ path, goBack }: AnsweredProps): ReactNode {
  if (path.length === 0) return null;
  return (
    <Card title="已经答过的" aside="点一下可以改" cells>
      {[...path].reverse().map(({ node, option }) => (
        <Cell
          key={node} title={WIZARD_NODES[node].options[option]?.label ?? ''} note={`${STEPS[WIZARD_NODES[node].step].label} · ${WIZARD_NODES[node].question}`}
          onTap={() => goBack(node)} act="改"
        />
      ))}
    </Card>
  );
}

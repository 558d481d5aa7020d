import type { ReactNode } from 'react';
import type { WithholdingLeaf } from '@/domain/statute/leaves';
import { leafOf, REASSESSED_GROUNDS } from '@/domain/statute/withheld';
import { PickField } from '@/components/pick-field';

const GROUNDS = REASSESSED_GROUNDS.map((value) => ({ value, label: leafOf(value).label }));

/** 因为不能公开而撤回的: on which ground, so that it is assessed again from time to time; may be left out, a leak goes first. @source 条例 art. 18 */
export const WithheldGround = ({ value, onChange }: { readonly value: WithholdingLeaf | undefined; readonly onChange: (ground: WithholdingLeaf | undefined) => void }): ReactNode => (
  <PickField<WithholdingLeaf> label="不能公开的依据" hint="因为不能公开才撤回的，选一条，列入定期评估；别的原因不选" notChosen="不选" value={value} options={GROUNDS} onChange={onChange} />
);

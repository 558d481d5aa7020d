import { useId, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria, heading } from '../aria';
import { Action } from '../action';
import { Icon } from '../icon';
import { Words } from '../words';
import { SheetBody } from './body';
import type { SheetProps } from './props';
import { useFocusTrap } from './use-focus-trap';
import './sheet.scss';

/** Effect before action: shows what a confirmation will do before it is done. */
export function Sheet(props: SheetProps): ReactNode {
  return props.open ? <OpenSheet {...props} /> : null;
}

function OpenSheet({ title, lead, rows = [], children, reveal, error, confirm, onConfirm, danger, cancel = '再想想', onCancel }: SheetProps): ReactNode {
  const id = useId();
  const [tries, setTries] = useState(0);
  useFocusTrap(id, onCancel);
  const attempt = () => {
    setTries(tries + 1);
    return onConfirm();
  };
  return (
    <View className="sheet">
      <View className="sheet__veil" onClick={onCancel} catchMove {...aria({ hidden: true })} />
      <View className="sheet__panel" id={id} {...aria({ role: 'dialog', modal: true, label: title })}>
        <SheetBody reveal={[tries, reveal, error].join('|')}>
          <View className="title" {...heading()}>{title}</View>
          {lead ? <View className="sheet__lead soft"><Words>{lead}</Words></View> : null}
          {rows.length > 0 ? (
            <View className="sheet__rows">
              {rows.map((row) => (
                <View key={row.label} className="sheet__row">
                  <View className="sheet__label soft">{row.label}</View>
                  <View className="sheet__value">
                    <View><Words>{row.value}</Words></View>
                    {row.note ? <View className="faint"><Words>{row.note}</Words></View> : null}
                  </View>
                </View>
              ))}
            </View>
          ) : null}
          {children}
          <View className="sheet__error" {...aria({ live: 'assertive' })}>{error ? <><Icon name="alert" /> {error}</> : null}</View>
        </SheetBody>
        <View className="sheet__actions">
          <Action kind={danger ? 'danger' : 'primary'} onTap={attempt}>{confirm}</Action>
          {cancel === null ? null : <Action kind="ghost" onTap={onCancel}>{cancel}</Action>}
        </View>
      </View>
    </View>
  );
}

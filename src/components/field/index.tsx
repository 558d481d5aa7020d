import { useId, type ReactNode } from 'react';
import { Input, Textarea, View } from '@tarojs/components';
import { Frame } from './frame';
import { spokenLabel, type FieldProps } from './props';
import { useFocus } from './use-focus';

/** WeChat's keyboards; a mobile number has no kind of its own there. */
const KEYBOARDS = { text: 'text', idcard: 'idcard', tel: 'number', number: 'number', amount: 'digit', email: 'text', pin: 'number' } as const;
const NO_LIMIT = -1;

/** A question answered by typing. */
export function Field(props: FieldProps): ReactNode {
  const id = useId();
  const { label, optional, value, onChange, onBlur, placeholder, type = 'text', multiline, autoFocus, error, notice, focusRequest } = props;
  const focus = useFocus(autoFocus === true, focusRequest);
  const caption = (
    <View className="field__label head">
      {label}{optional ? <View className="field__optional faint">可以不填</View> : null}
    </View>
  );
  const shared = {
    value, placeholder, maxlength: NO_LIMIT, focus: focus.on,
    onBlur: () => {
      focus.release();
      onBlur?.();
    },
    placeholderClass: 'field__placeholder',
    'aria-label': [spokenLabel(props), error ?? notice].filter(Boolean).join('，'),
  };
  return (
    <Frame {...props} id={id} caption={caption}>
      {multiline
        ? <Textarea {...shared} className="field__input field__input--area" autoHeight disableDefaultPadding showConfirmBar={false} onInput={(event) => onChange(event.detail.value)} />
        : <Input {...shared} className="field__input" type={KEYBOARDS[type]} password={type === 'pin'} onInput={(event) => onChange(event.detail.value)} />}
    </Frame>
  );
}

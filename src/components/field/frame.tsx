import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Icon } from '../icon';
import { countCharacters, type FieldProps } from './props';
import './field.scss';

interface FrameProps extends FieldProps {
  readonly id: string;
  readonly children: ReactNode;
  /** The label as an element: on the web a real one, tied to the control. */
  readonly caption: ReactNode;
}

/** What stands around the control: label above, hint, counter and error below. */
export function Frame({ id, caption, children, hint, error, notice, limit, value, tools }: FrameProps): ReactNode {
  const count = countCharacters(value);
  return (
    <View className={error ? 'field field--wrong' : 'field'}>
      {caption}
      {hint ? <View className="field__hint soft" id={`${id}-hint`}>{hint}</View> : null}
      <View className="field__box">
        {children}
        {limit || tools ? (
          <View className="field__foot row">
            <View className="row">{tools}</View>
            {limit ? <View className={count > limit ? 'field__count field__count--over num' : 'field__count num'}>{`${count} / ${limit}`}</View> : null}
          </View>
        ) : null}
      </View>
      <View className="field__error" id={`${id}-error`} {...aria({ live: 'polite' })}>
        {error ? <><Icon name="alert" /> {error}</> : null}
      </View>
      <View className="field__notice" id={`${id}-notice`} {...aria({ live: 'polite' })}>
        {notice && !error ? <><Icon name="info" /> {notice}</> : null}
      </View>
    </View>
  );
}

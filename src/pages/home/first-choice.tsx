import { useEffect, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { chooseAgency } from '@/services/session';
import { onlyAgency } from '../agencies/tree';
import { useAgencies } from '../agencies/use-agencies';
import { AgenciesView } from '../agencies/view';
import { ReadingPage } from '../reading/reading-page';

/** The very first opening, without a link that names an agency: which office is meant? One office alone needs no question. */
export function FirstChoice(): ReactNode {
  const opened = useAgencies();
  const { reading } = opened;
  const only = reading.kind === 'ready' ? onlyAgency(reading.value) : undefined;
  useEffect(() => {
    if (only) chooseAgency(only.id);
  }, [only]);
  return (
    <ReadingPage title="政府信息公开" tabs="residents" opened={opened}>
      {(agencies) => (
        <>
          <View className="home__head">
            <View className="title" {...heading()}>你想看哪个单位？</View>
            <View className="soft">选一次就会记住，以后可以在首页换。</View>
          </View>
          <AgenciesView agencies={agencies} chosen={undefined} onChoose={chooseAgency} />
        </>
      )}
    </ReadingPage>
  );
}

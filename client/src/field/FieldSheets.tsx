import type { FieldMessage, FieldView } from '@nachtwacht/shared/wire/field.ts';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmergencySheet } from './EmergencySheet.tsx';
import { MapFence } from './MapFence.tsx';
import { Sheet } from './Sheet.tsx';
import type { Writing } from './use-writing.ts';

/** With a message: to ask the group about that one, which the police have already. */
export type OpenSheet = 'emergency' | 'ask' | 'groups' | 'menu' | 'profile' | 'map' | FieldMessage | null;

const MoreSheets = lazy(async () => ({ default: (await import('./MoreSheets.tsx')).MoreSheets }));

type Props = {
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
  view: FieldView;
  writing: Writing;
  waiting: number;
};

/** 112 is at hand at once; the others come when one asks for them. */
export function FieldSheets({ sheet, onSheet, ...props }: Props) {
  const { t } = useTranslation('field');
  const { t: common } = useTranslation();
  const { writing } = props;
  const close = () => onSheet(null);
  if (sheet === null) return null;
  if (sheet === 'emergency') {
    return <EmergencySheet words={writing.alarmWords} onCalled={writing.sendAsCalled} onNotUrgent={writing.calm} />;
  }
  const notLoaded = (
    <Sheet title={t('offline.title')} onClose={close}>
      <p role="alert">{t('offline.part')}</p>
    </Sheet>
  );
  return (
    <MapFence instead={notLoaded}>
      <Suspense
        fallback={
          <Sheet title={common('loading')} onClose={close}>
            {null}
          </Sheet>
        }
      >
        <MoreSheets sheet={sheet} onSheet={onSheet} {...props} />
      </Suspense>
    </MapFence>
  );
}

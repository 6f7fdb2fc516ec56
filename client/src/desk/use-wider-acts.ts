import { useColorScheme } from '@mui/material/styles';
import { selectActiveDescriptions } from '@nachtwacht/shared/broadcasts/active-descriptions.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/start-language.ts';
import { useMe, usePicture, useSelected } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useStore } from '../store/create-store.ts';
import { useNowSelected } from '../ui/clock.ts';
import { useHotkeysEnabled } from '../ui/HotkeyScope.tsx';
import { useDesk } from './DeskContext.tsx';
import { tabs } from './desk-store.ts';
import { signOut } from './sign-out.ts';
import { useChosenActs } from './use-chosen-acts.ts';
import { useMay } from './use-may.ts';

export type PaletteAct = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly key?: string;
  readonly run: () => void;
};

const none: readonly string[] = [];
const spans = ['quarter-hour', 'hour', 'night'] as const;

/** What has no key of its own: more about the selected message, other lists, towns and times, settings, other screens. */
export function useWiderActs(): readonly PaletteAct[] {
  return [...useChosenActs(), ...useViewActs(), ...useDescriptionActs(), ...useSettings(), ...useDoors()];
}

function useViewActs(): readonly PaletteAct[] {
  const { t } = useTranslation('triage');
  const { t: desk } = useTranslation('desk');
  const { t: map } = useTranslation('map');
  const room = useDesk();
  const municipalities = usePicture((state) => state.operation?.content?.municipalities ?? none);
  const mayBroadcast = useMay('broadcast.hold');
  const lists = tabs.map((tab) => ({
    ...{ id: `tab ${tab}`, label: t('palette.list', { name: desk(`tab.${tab}`) }), detail: '' },
    run: () => room.desk.change({ tab, mode: 'read' }),
  }));
  const towns = municipalities.length < 2 ? [] : [null, ...municipalities];
  return [
    ...lists,
    ...(mayBroadcast
      ? [
          {
            ...{ id: 'own broadcast', label: desk('footer.ownBroadcast'), detail: '' },
            run: () => room.desk.change({ mode: 'broadcast', ownBroadcast: true }),
          },
        ]
      : []),
    ...towns.map((name) => ({
      ...{ id: `town ${name}`, label: name ?? desk('queue.allMunicipalities'), detail: desk('queue.municipality') },
      run: () => room.desk.change({ municipality: name }),
    })),
    ...spans.map((span) => ({
      ...{ id: `time ${span}`, label: `${map('brush.name')}: ${map(`brush.${span}`)}`, detail: '' },
      run: () => room.desk.change({ span }),
    })),
  ];
}

/** What is looked for here may be looked for elsewhere too. */
function useDescriptionActs(): readonly PaletteAct[] {
  const { t } = useTranslation('triage');
  const { t: words } = useTranslation('desk');
  const { desk } = useDesk();
  const mayDecide = useMay('message.claim');
  const minute = useNowSelected((now) => new Date(Math.floor(now / 60_000) * 60_000).toISOString());
  const active = useSelected(useCallback((state: State) => selectActiveDescriptions(state, minute), [minute]));
  if (!mayDecide) return [];
  return active.map(({ id, number, content }) => ({
    ...{
      id: `pass on ${id}`,
      label: t('sender.passOn'),
      detail: `${words('queue.rowNumber', { number })} ${content?.title ?? ''}`,
    },
    run: () => desk.change({ passing: `broadcasts/${id}` }),
  }));
}

function useSettings(): readonly PaletteAct[] {
  const { t, i18n } = useTranslation('triage');
  const { mode, systemMode, setMode } = useColorScheme();
  const [enabled, setEnabled] = useHotkeysEnabled();
  const { sound } = useDesk();
  const hears = useStore(sound.settings, ({ on }) => on);
  const light = (mode === 'system' ? systemMode : mode) === 'light';
  const detail = t('palette.setting');
  const other = i18n.language === 'en' ? 'nl' : 'en';
  return [
    {
      id: 'theme',
      label: t(light ? 'palette.dark' : 'palette.light'),
      detail,
      run: () => setMode(light ? 'dark' : 'light'),
    },
    { id: 'language', label: t(`palette.${other}`), detail, run: () => void chooseLanguage(i18n, other) },
    {
      ...{ id: 'hotkeys', label: enabled ? t('palette.keysOff') : t('palette.keysOn'), detail },
      run: () => setEnabled(!enabled),
    },
    { id: 'sound', label: t(hears ? 'palette.soundOff' : 'palette.soundOn'), detail, run: () => sound.setOn(!hears) },
  ];
}

/** Other operations and screens, the password, the way out. */
function useDoors(): readonly PaletteAct[] {
  const { t } = useTranslation('triage');
  const { t: desk } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { operationId } = useOperation();
  const { role, operations } = useMe();
  const go = (address: string) => () => location.assign(address);
  const coordinates = role === 'coordinator';
  return [
    ...operations
      .filter(({ id }) => id !== operationId)
      .map(({ id, name }) => ({
        ...{ id: `operation ${id}`, label: name, detail: desk('header.switchOperation') },
        run: go(`/desk?operation=${id}`),
      })),
    ...(coordinates
      ? [{ id: 'setup', label: t('menu.setup'), detail: '', run: go(`/setup?operation=${operationId}`) }]
      : []),
    { id: 'password', label: t('menu.password'), detail: '', run: go('/sign-in?password=new') },
    { id: 'sign-out', label: common('action.signOut'), detail: '', run: () => void signOut() },
  ];
}

import { type ComponentType, lazy, useState } from 'react';

const RETRY_MS = 2_000;
const fetches: (() => Promise<unknown>)[] = [];

/** A part that the first picture does without. One that cannot be fetched is asked for until it comes. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<{ default: ComponentType<Props> }> | undefined;
  const insist = async () => {
    for (;;) {
      try {
        here = await load();
        return { default: here };
      } catch {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  };
  const fetched = () => {
    coming ??= insist();
    return coming;
  };
  fetches.push(fetched);
  const Coming = lazy(fetched);
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, by the module itself
  return function Later(props: Props) {
    // Once it is here, it stands in the same picture as what asked for it.
    const [Part] = useState(() => here ?? Coming);
    return <Part {...props} />;
  };
}

/** Fetches them all: called once the desk stands, so that no key press waits for one. */
export async function fetchLaterParts(): Promise<void> {
  await Promise.all(fetches.map((fetched) => fetched()));
}

export const DispatchPanel = later(async () => (await import('./DispatchPanel.tsx')).DispatchPanel);
export const FeedbackPanel = later(async () => (await import('./FeedbackPanel.tsx')).FeedbackPanel);
export const AskPanel = later(async () => (await import('./AskPanel.tsx')).AskPanel);
export const JoinPanel = later(async () => (await import('./JoinPanel.tsx')).JoinPanel);
export const BroadcastSlot = later(async () => (await import('./BroadcastSlot.tsx')).BroadcastSlot);
export const CommandPalette = later(async () => (await import('./CommandPalette.tsx')).CommandPalette);
export const HandOver = later(async () => (await import('./HandOver.tsx')).HandOver);
export const SenderDialogs = later(async () => (await import('./SenderDialogs.tsx')).SenderDialogs);
export const SoundSettings = later(async () => (await import('./SoundSettings.tsx')).SoundSettings);
export const DeskMap = later(async () => (await import('./DeskMap.tsx')).DeskMap);
export const BulkBar = later(async () => (await import('./BulkBar.tsx')).BulkBar);
export const IncidentPart = later(async () => (await import('./IncidentPart.tsx')).IncidentPart);
export const OperationPicker = later(async () => (await import('./OperationPicker.tsx')).OperationPicker);
export const OwedList = later(async () => (await import('./OwedList.tsx')).OwedList);
export const FoldPanel = later(async () => (await import('./FoldPanel.tsx')).FoldPanel);
export const CorrectFeedback = later(async () => (await import('./Corrections.tsx')).CorrectFeedback);
export const MessageDispatches = later(async () => (await import('./MessageDispatches.tsx')).MessageDispatches);
export const HotkeyHelp = later(async () => (await import('../ui/HotkeyHelp.tsx')).HotkeyHelp);
export const SecondReader = later(async () => (await import('../broadcasts/SecondReader.tsx')).SecondReader);
export const ActiveDescriptions = later(
  async () => (await import('../broadcasts/ActiveDescriptions.tsx')).ActiveDescriptions,
);
export const SentBroadcasts = later(async () => (await import('../broadcasts/SentBroadcasts.tsx')).SentBroadcasts);

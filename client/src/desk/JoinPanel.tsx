import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { titleOf } from '../messages/title-of.ts';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { HotkeyScope, useHotkeys } from '../ui/HotkeyScope.tsx';
import { UndoIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { FormFrame } from './FormFrame.tsx';
import { FormKeys } from './FormKeys.tsx';
import { JoinChoices, optionId } from './JoinChoices.tsx';
import { JoinPreviewList } from './JoinPreviewList.tsx';
import { type JoinChoice, previewJoin, selectJoinChoices } from './join-choices.ts';
import { useIncidentActs } from './use-incident-acts.ts';

const JOINING = ['incident.join', 'incident.split'] as const;

/** With which message or incident this one belongs together; the preview says what comes of it. */
export function JoinPanel({ message, about }: { message: Message; about: ReactNode }) {
  const { t } = useTranslation('conversation');
  const { picture } = useOperation();
  const acts = useIncidentActs();
  const version = usePicture(() => picture.version);
  const [search, setSearch] = useState('');
  // Chosen once for each search: what looks more alike and comes in later must not slip under the keys.
  const [chosenId, setChosenId] = useState(() => firstOf(selectJoinChoices(picture.state, message, '')));
  const [title, setTitle] = useState<string | null>(null);
  const sending = useUnderWay(JOINING, message.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state changes in place, its version tells
  const choices = useMemo(() => selectJoinChoices(picture.state, message, search), [picture, version, message, search]);
  const choice: JoinChoice | undefined = choices.find(({ id }) => id === chosenId);
  const preview = choice && previewJoin(picture.state, message, choice);
  const closed = preview?.incident?.closedAt ? preview.incident : null;
  const ownTitle = title ?? preview?.incident?.content?.title ?? titleOf(message.content?.text ?? '').slice(0, 60);

  const send = () => {
    if (sending || !preview || closed || preview.joining.length === 0) return;
    void acts.join(preview, ownTitle.trim() === (preview.incident?.content?.title ?? '') ? '' : ownTitle.trim());
  };
  const step = (by: 1 | -1) => {
    const at = choices.findIndex(({ id }) => id === choice?.id);
    setChosenId(choices[Math.max(0, Math.min(choices.length - 1, at + by))]?.id ?? null);
  };
  return (
    <HotkeyScope>
      <FormKeys message={message} onSend={send} />
      <JoinKeys onStep={step} onSplit={message.incidentId ? () => void acts.split(message.id) : null} />
      <FormFrame
        kind="join"
        title={t('join.title')}
        note={t('join.note')}
        about={about}
        send={sending ? t('join.sending') : t('join.send')}
        sending={sending}
        onSend={send}
        refusal={<RefusalNote types={JOINING} about={message.id} />}
      >
        {message.incidentId && (
          <Button
            startIcon={<UndoIcon />}
            endIcon={<KeyCap keys="Ctrl+l" />}
            onClick={() => void acts.split(message.id)}
          >
            {t('incident.split')}
          </Button>
        )}
        <TextField
          inputRef={focusOnMount}
          label={t('join.search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setChosenId(firstOf(selectJoinChoices(picture.state, message, event.target.value)));
          }}
          slotProps={{
            htmlInput: {
              role: 'combobox',
              'aria-expanded': true,
              'aria-controls': 'join-choices',
              ...(choice ? { 'aria-activedescendant': optionId(choice.id) } : {}),
            },
          }}
        />
        <JoinChoices choices={choices} chosenId={choice?.id ?? null} onChoose={setChosenId} />
        {!choice && choices.length > 0 && <p role="status">{t('join.pickFirst')}</p>}
        {preview && choice && (
          <JoinPreviewList
            preview={preview}
            title={ownTitle}
            onTitle={setTitle}
            onReopen={closed ? () => acts.reopen(closed.id) : null}
          />
        )}
      </FormFrame>
    </HotkeyScope>
  );
}

function firstOf(choices: readonly JoinChoice[]): string | null {
  return choices[0]?.id ?? null;
}

function JoinKeys({ onStep, onSplit }: { onStep: (by: 1 | -1) => void; onSplit: (() => void) | null }) {
  const { t } = useTranslation('conversation');
  useHotkeys([
    { key: 'ArrowDown', label: t('keys.down'), run: () => onStep(1), whileTyping: true },
    { key: 'ArrowUp', label: t('keys.up'), run: () => onStep(-1), whileTyping: true },
    { key: 'Ctrl+l', label: t('keys.split'), run: () => onSplit?.(), whileTyping: true, disabled: onSplit === null },
  ]);
  return null;
}

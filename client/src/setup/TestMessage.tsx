import Button from '@mui/material/Button';
import { resolveAudience } from '@nachtwacht/shared/broadcasts/audience.ts';
import type { Admin } from '@nachtwacht/shared/groups/group.ts';
import type { State } from '@nachtwacht/shared/operation/state.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useClock } from '../ui/clock.ts';
import { useTroubleText } from './trouble-text.ts';
import { useAct } from './use-act.ts';

const TEST_MINUTES = 15;

/** A test to the admins of this one's groups, for admins alone: whether phones ring, and whether somebody looks. */
export function TestMessage({ admin }: { admin: Admin }) {
  const { t } = useTranslation('setup');
  const { picture } = useOperation();
  const clock = useClock();
  const act = useAct();
  const troubleText = useTroubleText();
  const [broadcastId, setBroadcastId] = useState<string>();
  const state = usePicture((known) => toTestState(known, broadcastId, admin.id));
  const send = async () => {
    const id = v7();
    const selection = { parts: [{ kind: 'groups' as const, groupIds: [...admin.groupIds] }], minus: [] };
    const { hash, groupIds } = resolveAudience(picture.state, selection);
    const isSent = await act.submit('broadcast.hold', {
      ...{ broadcastId: id, messageId: null, template: 'free', adminsOnly: true, previewHash: hash },
      // Dutch, like everything that leaves the police.
      ...{ title: 'Test van Nachtwacht', text: 'Dit is een test. U hoeft niets te doen. Spoed? Bel 112.' },
      ...{ description: null, point: null, selection, guardReason: '', proofGroups: groupIds.length },
      expiresAt: new Date(clock.now() + TEST_MINUTES * 60_000).toISOString(),
    });
    if (isSent) setBroadcastId(id);
  };
  return (
    <>
      <Button
        size="small"
        variant="text"
        loading={act.busy}
        onClick={() => void send()}
        aria-label={`${t('admins.test')}: ${admin.content?.name ?? ''}`}
      >
        {t('admins.test')}
      </Button>
      <small role="status">{act.trouble ? troubleText(act.trouble) : state && t(`admins.testState.${state}`)}</small>
    </>
  );
}

function toTestState({ broadcasts }: State, broadcastId: string | undefined, adminId: string) {
  if (broadcastId === undefined) return null;
  const place = broadcasts.get(broadcastId)?.course.byAdmin.get(adminId);
  if (!place || place.state === 'queued') return 'underWay';
  return place.state;
}

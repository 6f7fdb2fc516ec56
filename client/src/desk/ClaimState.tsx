import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Message } from '@nachtwacht/shared/messages/message.ts';
import { mayEver } from '@nachtwacht/shared/operation/policy.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote, useUnderWay } from '../messages/RefusalNote.tsx';
import { useLive, useMe, usePicture } from '../operation/hooks.ts';
import { useNowSelected } from '../ui/clock.ts';
import { Figure } from '../ui/Figure.tsx';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ClockIcon } from '../ui/Icons.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { PersonBadge } from '../ui/PersonBadge.tsx';
import { useActs } from './use-acts.ts';
import { useMay } from './use-may.ts';

const CLAIMING = ['message.claim', 'message.takeOver', 'message.release', 'message.resume'] as const;
const LOW_SECONDS = 20;

/** Free, mine with the seconds left, a colleague's, put off, or decided. */
export function ClaimState({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const { t: triage } = useTranslation('triage');
  const { staffId, role } = useMe();
  const acts = useActs();
  const taking = useUnderWay(CLAIMING, message.id);
  const mayClaim = useMay('message.claim');
  const format = useFormat();
  const holderId = message.claim?.staffId;
  const holder = usePicture((state) => (holderId ? (state.staff.get(holderId)?.content?.name ?? '?') : ''));
  return (
    <Box>
      {state()}
      <RefusalNote types={CLAIMING} about={message.id} />
    </Box>
  );

  function state(): ReactNode {
    if (taking) return <small>{t('panel.claim.taking')}</small>;
    if (message.claim && holderId === staffId) return <Mine messageId={message.id} name={holder} />;
    if (message.claim) {
      return (
        <>
          <Line>
            <PersonBadge name={holder} small />
            {t('panel.claim.other', { name: holder })}
          </Line>
          {mayEver(role, 'message.takeOver') ? (
            <Button size="small" onClick={() => acts.takeOver(message.id)}>
              {t('panel.claim.takeOver')}
            </Button>
          ) : (
            <small>{t('panel.claim.otherText', { time: format.time(message.claim.at) })}</small>
          )}
        </>
      );
    }
    if (message.triage === 'decided') return <Decided message={message} />;
    if (message.triage === 'later') {
      return (
        <>
          {mayClaim ? (
            <Button size="small" onClick={() => acts.resume(message.id)}>
              {t('panel.claim.resume')}
            </Button>
          ) : (
            <Line>{t('panel.claim.later')}</Line>
          )}
          <small>
            {message.laterUntil
              ? t('panel.claim.laterText', { time: format.time(message.laterUntil) })
              : triage('later.waits')}
          </small>
        </>
      );
    }
    if (!mayClaim) return <small>{t('panel.claim.free')}</small>;
    return (
      <Button size="small" onClick={() => acts.claim(message.id)} endIcon={<KeyCap keys="Enter" />}>
        {t('panel.claim.take')}
      </Button>
    );
  }
}

function Mine({ messageId, name }: { messageId: string; name: string }) {
  const { t } = useTranslation('desk');
  const endsAtMs = useLive((live) => live.leases.get(messageId)?.endsAtMs);
  const seconds = useNowSelected((now) =>
    endsAtMs === undefined ? -1 : Math.max(0, Math.floor((endsAtMs - now) / 1000)),
  );
  return (
    <>
      <Line>
        <PersonBadge name={name} small mine />
        {t('panel.claim.mine')}
      </Line>
      {seconds >= 0 && (
        <Figure as="small" data-low={seconds < LOW_SECONDS || undefined}>
          {seconds < LOW_SECONDS && <ClockIcon sx={{ fontSize: 14 }} />}
          {t('panel.claim.mineText', { seconds })}
        </Figure>
      )}
    </>
  );
}

function Decided({ message }: { message: Message }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const format = useFormat();
  const last = message.decisions.at(-1);
  if (!last) return null;
  const decision = last.kind === 'waiver' ? t('history.waived') : common(`decision.${last.kind}`);
  return (
    <>
      <Line>{t('panel.claim.decided')}</Line>
      <small>{t('panel.claim.decidedText', { decision, time: format.time(last.at) })}</small>
    </>
  );
}

const Box = styled('div')({
  flex: 'none',
  display: 'grid',
  justifyItems: 'end',
  gap: 2,
  maxWidth: 280,
  '& small': { display: 'inline-flex', gap: 4, alignItems: 'center', fontSize: 12, lineHeight: '16px' },
  '& small:not([data-low])': { color: 'var(--text-2)' },
  '& small[data-low]': { color: 'var(--raised)', fontWeight: 600 },
});
const Line = styled('span')({ display: 'flex', alignItems: 'center', gap: 8, fontWeight: 600, whiteSpace: 'nowrap' });

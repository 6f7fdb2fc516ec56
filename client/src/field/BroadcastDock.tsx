import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { FieldBroadcast, FieldGroup } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { CheckIcon, EyeIcon, ForwardIcon, LockIcon } from '../ui/Icons.tsx';
import { Dock } from './Dock.tsx';
import { Meta } from './Page.tsx';
import { Tick } from './Tick.tsx';

const Two = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  [largeText]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  gap: 8,
  '& .MuiButton-root': { padding: '0 8px', fontSize: rem(16) },
  '@media (max-width: 23.7em)': { '& .MuiButton-startIcon': { display: 'none' } },
});
const Shared = styled('fieldset')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  [largeText]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > legend': { flexWrap: 'wrap' } },
  gap: '0 8px',
  '& > label:only-of-type': { gridColumn: '1 / -1' },
  maxHeight: '30dvh',
  overflowY: 'auto',
  minWidth: 0,
  '& > legend': {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: 8,
    width: '100%',
    padding: 0,
    fontSize: rem(15),
    lineHeight: rem(20),
    fontWeight: 600,
  },
});
export interface BroadcastDockProps {
  readonly broadcast: FieldBroadcast;
  readonly groups: readonly FieldGroup[];
  readonly sharedIn: readonly string[];
  /** A tick has not reached the police yet. */
  readonly waiting: boolean;
  /** The roll-call is answered. */
  readonly present: boolean;
  readonly onPresent: () => void;
  readonly onShare: () => void;
  readonly onTick: (groupId: string, isShared: boolean) => void;
  readonly onSeenHere: () => void;
  readonly onRead: () => void;
}

/** What can be done with a broadcast. "Gedeeld in" is ticked by hand: sharing does not tell whether it was sent. */
export function BroadcastDock(props: BroadcastDockProps) {
  const { broadcast, onShare, onSeenHere, onRead } = props;
  const { t } = useTranslation('field');
  const read = (
    <Button size="large" startIcon={<CheckIcon />} onClick={onRead}>
      {t('broadcast.read')}
    </Button>
  );
  if (broadcast.ended) {
    return (
      <Dock>
        {broadcast.adminsOnly ? (
          read
        ) : (
          <Two>
            {read}
            <Button variant="contained" size="large" startIcon={<ForwardIcon />} onClick={onShare}>
              {t('broadcast.shareEnd')}
            </Button>
          </Two>
        )}
      </Dock>
    );
  }
  if (broadcast.template === 'roll-call') return <RollCall {...props} />;
  if (broadcast.adminsOnly) {
    return (
      <Dock>
        <Meta sx={{ textAlign: 'center' }}>
          <LockIcon />
          {t('broadcast.sharingOff')}
        </Meta>
        <Two>
          {read}
          <Button variant="contained" size="large" startIcon={<EyeIcon />} onClick={onSeenHere}>
            {t('broadcast.seenHere')}
          </Button>
        </Two>
      </Dock>
    );
  }
  return (
    <Dock>
      <SharedIn {...props} />
      <Two>
        <Button size="large" startIcon={<EyeIcon />} onClick={onSeenHere}>
          {t('broadcast.seenHere')}
        </Button>
        <Button variant="contained" size="large" startIcon={<ForwardIcon />} onClick={onShare}>
          {t('broadcast.share')}
        </Button>
      </Two>
    </Dock>
  );
}

function RollCall({ present, waiting, onPresent, onRead }: BroadcastDockProps) {
  const { t } = useTranslation('field');
  if (!present) {
    return (
      <Dock>
        <Button variant="contained" size="large" startIcon={<CheckIcon />} onClick={onPresent}>
          {t('broadcast.present')}
        </Button>
      </Dock>
    );
  }
  return (
    <Dock>
      <Meta role="status" sx={{ textAlign: 'center' }}>
        <CheckIcon />
        {t(waiting ? 'broadcast.presentWaits' : 'broadcast.presentTold')}
      </Meta>
      <Button size="large" onClick={onRead}>
        {t('broadcast.read')}
      </Button>
    </Dock>
  );
}

function SharedIn({ groups, sharedIn, waiting, onTick }: BroadcastDockProps) {
  const { t } = useTranslation('field');
  return (
    <Shared>
      <legend>
        {t('broadcast.sharedIn')}
        <Meta as="span" role="status">
          {waiting ? t('broadcast.tickWaits') : t('broadcast.policeSees')}
        </Meta>
      </legend>
      {groups.map(({ id, name }) => (
        <Tick key={id}>
          <input
            type="checkbox"
            checked={sharedIn.includes(id)}
            onChange={(event) => onTick(id, event.target.checked)}
          />
          <span>{name}</span>
        </Tick>
      ))}
    </Shared>
  );
}

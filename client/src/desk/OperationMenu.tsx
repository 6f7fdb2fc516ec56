import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { ChevronDownIcon } from '../ui/Icons.tsx';
import { useDesk } from './DeskContext.tsx';
import { signOut } from './sign-out.ts';
import { useStarted } from './use-started.ts';

/** Which operation this is, the others, and signing out. */
export function OperationMenu() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const { t: triage } = useTranslation('triage');
  const { desk } = useDesk();
  const { operationId } = useOperation();
  const me = useMe();
  const content = usePicture((state) => state.operation?.content);
  const started = useStarted();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Chosen
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={t('header.switchOperation')}
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<ChevronDownIcon />}
      >
        <span>
          <b>{content?.name ?? '…'}</b>
          <small>
            {started}
            {content && ` · ${content.municipalities.join(', ')}`}
          </small>
        </span>
      </Chosen>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {me.operations.map(({ id, name, status }) => (
          <MenuItem key={id} selected={id === operationId} component="a" href={`/desk?operation=${id}`}>
            {name} ({t(`state.operationStatus.${status}`)})
          </MenuItem>
        ))}
        <Divider />
        <MenuItem disabled>
          {me.name}, {common(`role.${me.role}`)}
        </MenuItem>
        <MenuItem
          onClick={() => {
            setAnchor(null);
            desk.change({ handingOver: true });
          }}
        >
          {triage('handOver.action')}
        </MenuItem>
        {me.role === 'coordinator' && (
          <MenuItem component="a" href={`/setup?operation=${operationId}`}>
            {triage('menu.setup')}
          </MenuItem>
        )}
        <MenuItem component="a" href="/sign-in?password=new">
          {triage('menu.password')}
        </MenuItem>
        <MenuItem onClick={() => void signOut()}>{common('action.signOut')}</MenuItem>
      </Menu>
    </>
  );
}

const Chosen = styled(Button)({
  height: 48,
  padding: '0 8px',
  marginLeft: -8,
  textAlign: 'left',
  color: 'var(--text)',
  minWidth: 0,
  '& > span:first-of-type': { minWidth: 0 },
  '& b': { display: 'block', fontWeight: 600, lineHeight: '20px', overflow: 'hidden', textOverflow: 'ellipsis' },
  '& small': {
    display: 'block',
    fontSize: 12,
    lineHeight: '16px',
    fontWeight: 400,
    color: 'var(--text-2)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '@media (max-width: 1599px)': { maxWidth: 240 },
});

import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { FieldGroup, FieldOperation } from '@nachtwacht/shared/wire/field.ts';
import { useTranslation } from 'react-i18next';
import { largeText, rem } from '../theme/rem.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { ChevronDownIcon, MoreVerticalIcon, WifiIcon } from '../ui/Icons.tsx';

const Head = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 64,
  padding: '8px 4px 8px 16px',
  '& h1': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    minWidth: 0,
    fontSize: rem(20),
    lineHeight: rem(24),
    fontWeight: 700,
    letterSpacing: '-.02em',
    '& > span': {
      display: '-webkit-box',
      WebkitLineClamp: 2,
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
      overflowWrap: 'anywhere',
      [largeText]: { display: 'block' },
    },
    '& > svg': { flex: 'none', color: 'var(--text-2)', fontSize: 20, strokeWidth: 2 },
  },
});
const Swap = styled('button')({
  flex: 1,
  minWidth: 0,
  minHeight: 48,
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  letterSpacing: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
});
const Still = styled('div')({ flex: 1, minWidth: 0 });
const Below = styled('span')({
  display: 'block',
  marginTop: 4,
  fontSize: rem(13),
  lineHeight: rem(16),
  letterSpacing: 0,
  color: 'var(--text-2)',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  [largeText]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});
const Net = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  flex: 'none',
  fontSize: rem(13),
  lineHeight: rem(16),
  letterSpacing: 0,
  color: 'var(--text-2)',
  '& svg': { fontSize: 18 },
  '@media (max-width: 23.7em)': {
    '& > span': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  },
});

type Props = {
  operation: FieldOperation;
  groups: readonly FieldGroup[];
  group: FieldGroup | undefined;
  online: boolean;
  onGroups: () => void;
  onMenu: () => void;
};

/** The title is the button that switches groups; with one group there is nothing to switch. */
export function FieldHeader({ operation, groups, group, online, onGroups, onMenu }: Props) {
  const { t } = useTranslation('field');
  const { t: common } = useTranslation();
  const format = useFormat();
  const name = group?.name ?? t('head.noGroup');
  const below =
    operation.status === 'live'
      ? `${groups.length > 1 ? t('head.groups', { count: groups.length }) : operation.name} · ${t('head.until', { time: format.time(operation.endsAt) })}`
      : operation.name;
  return (
    <Head>
      {groups.length > 1 ? (
        <Swap type="button" aria-haspopup="dialog" aria-label={t('head.chooseGroup', { name })} onClick={onGroups}>
          <h1>
            <span>{name}</span>
            <ChevronDownIcon />
          </h1>
          <Below>{below}</Below>
        </Swap>
      ) : (
        <Still>
          <h1>
            <span>{name}</span>
          </h1>
          <Below>{below}</Below>
        </Still>
      )}
      {online && (
        <Net role="status">
          <WifiIcon />
          <span>{common('connection.connected')}</span>
        </Net>
      )}
      <IconButton aria-label={t('head.menu')} aria-haspopup="dialog" onClick={onMenu}>
        <MoreVerticalIcon />
      </IconButton>
    </Head>
  );
}

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import GlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePicture } from '../operation/hooks.ts';
import { useOperation } from '../operation/OperationContext.tsx';
import { useNowSelected } from '../ui/clock.ts';
import { useFormat } from '../ui/FormatProvider.tsx';
import { HotkeyScope } from '../ui/HotkeyScope.tsx';
import { CloseIcon, PrintIcon } from '../ui/Icons.tsx';
import { useDesk, useView } from './DeskContext.tsx';
import { focusQueue } from './focus-queue.ts';
import { GiveClaims } from './GiveClaims.tsx';
import { HandOverList } from './HandOverList.tsx';
import { selectRelief } from './select-relief.ts';

/** One screen for the relief, to talk through or to print; what I hold goes over in one act. */
export function HandOver() {
  return useView((view) => view.handingOver) ? <Opened /> : null;
}

function Opened() {
  const { t } = useTranslation('triage');
  const title = useId();
  const format = useFormat();
  const { desk } = useDesk();
  const { name } = useMe();
  const { picture } = useOperation();
  usePicture(() => picture.version);
  const now = useNowSelected((at) => Math.floor(at / 60_000) * 60_000);
  const operation = usePicture((state) => state.operation?.content?.name ?? '');
  const at = new Date(now).toISOString();
  const close = () => {
    desk.change({ handingOver: false });
    focusQueue();
  };
  return (
    <Dialog open fullScreen onClose={close} aria-labelledby={title} disableRestoreFocus className="hand-over">
      <GlobalStyles styles={PRINTED} />
      <HotkeyScope>
        <Head>
          <div>
            <h2 id={title}>{t('handOver.title')}</h2>
            <small>{t('handOver.made', { operation, time: format.dateTime(at), name })}</small>
          </div>
          <span data-screen="">
            <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {t('handOver.print')}
            </Button>
            <Button variant="outlined" startIcon={<CloseIcon />} onClick={close}>
              {t('handOver.close')}
            </Button>
          </span>
        </Head>
        <Page>
          <GiveClaims />
          <HandOverList relief={selectRelief(picture.state, at)} />
        </Page>
      </HotkeyScope>
    </Dialog>
  );
}

/** On paper stands the list alone, black on white. */
const PRINTED = {
  '@media print': {
    'body > :not(.hand-over), [data-screen]': { display: 'none !important' },
    '.hand-over, .hand-over *': {
      position: 'static !important',
      overflow: 'visible !important',
      height: 'auto !important',
      maxHeight: 'none !important',
      boxShadow: 'none !important',
    },
    '.hand-over .MuiPaper-root': { background: '#fff !important' },
    '.hand-over :not(svg, svg *, [role="img"])': { color: '#000 !important' },
    '.hand-over li': { breakInside: 'avoid' },
  },
} as const;

const Head = styled('header')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  padding: '12px 24px',
  borderBottom: '1px solid var(--line)',
  '& h2': { font: '600 20px/28px var(--font)', margin: 0 },
  '& small': { color: 'var(--text-2)' },
  '& span': { display: 'flex', gap: 8 },
});
const Page = styled('div')({ flex: 1, minHeight: 0, overflowY: 'auto', padding: '16px 24px 32px' });

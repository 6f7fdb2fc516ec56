import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { dispatchOutcome } from '@nachtwacht/shared/dispatches/events.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { PlusIcon } from '../ui/Icons.tsx';
import { Card, Meta, TroubleNote } from './Layout.tsx';
import { isEditable, type Overview } from './overview.ts';
import { type Act, useAct } from './use-act.ts';
import { WordChip, WordChips } from './WordChips.tsx';

const MAX_OWN = 10;
const MAX_WORDS = 60;

/** What the board offers when a dispatch is done; each change is sent at once. */
export function OutcomesCard({ overview }: { overview: Overview }) {
  const { t } = useTranslation('dispatches');
  const { t: board } = useTranslation('board');
  const act = useAct();
  const { offered, content } = usePicture((state) => state.outcomes);
  const own = content?.own ?? [];
  const editable = isEditable(overview);
  const isLast = offered.length + own.length === 1;
  const set = (nextOffered: readonly (typeof offered)[number][], nextOwn: readonly string[]) =>
    act.submit('outcomes.set', { offered: [...nextOffered], own: [...nextOwn] });
  return (
    <Card sx={{ flex: '1 0 auto' }} aria-label={t('outcomes.title')}>
      <header>
        <h2>{t('outcomes.title')}</h2>
      </header>
      <Body>
        <Meta>{t('outcomes.text')}</Meta>
        <fieldset>
          <legend>{t('outcomes.offered')}</legend>
          {dispatchOutcome.options.map((each) => (
            <FormControlLabel
              key={each}
              label={board(`outcome.${each}`)}
              disabled={!editable || act.busy || (isLast && offered.includes(each))}
              control={<Checkbox size="small" checked={offered.includes(each)} />}
              onChange={() => {
                const chosen = dispatchOutcome.options.filter((one) => (one === each) !== offered.includes(one));
                void set(chosen, own);
              }}
            />
          ))}
        </fieldset>
        {isLast && <Meta>{t('outcomes.last')}</Meta>}
        <OwnWords
          own={own}
          editable={editable}
          act={act}
          mayEmpty={offered.length > 0}
          onChange={(words) => set(offered, words)}
        />
        <TroubleNote trouble={act.trouble} />
      </Body>
    </Card>
  );
}

type OwnProps = {
  own: readonly string[];
  editable: boolean;
  mayEmpty: boolean;
  act: Act;
  onChange: (own: readonly string[]) => Promise<boolean>;
};

function OwnWords({ own, editable, mayEmpty, act, onChange }: OwnProps) {
  const { t } = useTranslation('dispatches');
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const twice = own.some((each) => each.toLowerCase() === words.toLowerCase());
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (words !== '' && !twice && (await onChange([...own, words]))) setTyped('');
  };
  return (
    <>
      <h3>{t('outcomes.own')}</h3>
      {own.length > 0 && (
        <WordChips>
          {own.map((each) => (
            <WordChip
              key={each}
              word={each}
              removal={
                editable && {
                  label: t('outcomes.remove', { words: each }),
                  disabled: act.busy || (own.length === 1 && !mayEmpty),
                  onRemove: () => void onChange(own.filter((one) => one !== each)),
                }
              }
            />
          ))}
        </WordChips>
      )}
      {editable && own.length < MAX_OWN && (
        <form noValidate onSubmit={(event) => void add(event)}>
          <TextField
            value={typed}
            placeholder={t('outcomes.ownWord')}
            onChange={(event) => setTyped(event.target.value)}
            error={twice}
            helperText={twice && t('outcomes.twice')}
            slotProps={{ htmlInput: { maxLength: MAX_WORDS, 'aria-label': t('outcomes.own') } }}
          />
          <Button type="submit" startIcon={<PlusIcon />} loading={act.busy}>
            {t('outcomes.add')}
          </Button>
        </form>
      )}
      {editable && own.length >= MAX_OWN && <Meta>{t('outcomes.full', { max: MAX_OWN })}</Meta>}
    </>
  );
}

const Body = styled('div')({
  padding: '12px 16px',
  display: 'grid',
  gap: 8,
  overflow: 'auto',
  '& > fieldset': {
    border: 0,
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '0 8px',
  },
  '& legend, & h3': { font: '600 14px/20px var(--font)', padding: 0 },
  '& form': { display: 'grid', gridTemplateColumns: '1fr auto', gap: 8, alignItems: 'start' },
});

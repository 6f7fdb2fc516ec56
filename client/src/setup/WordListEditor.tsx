import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { wordMeanings } from '@nachtwacht/shared/hints/lexicon.ts';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePicture } from '../operation/hooks.ts';
import { PlusIcon } from '../ui/Icons.tsx';
import { InertText } from '../ui/InertText.tsx';
import { Field } from './Field.tsx';
import { Meta, TroubleNote } from './Layout.tsx';
import { noAmendments, type OwnWord, type WordList, withoutWord, withWord, wordsOf } from './own-words.ts';
import type { Problems } from './problem.ts';
import { useProblemText } from './trouble-text.ts';
import { useAct } from './use-act.ts';
import { WordChip, WordChips } from './WordChips.tsx';

const empty: OwnWord = { word: '', second: '' };

/** One of the operation's own lists; each word that is added or taken away is sent at once. */
export function WordListEditor({ list, editable }: { list: WordList; editable: boolean }) {
  const { t } = useTranslation('setup');
  const act = useAct();
  const amendments = usePicture((state) => state.lexicon.content) ?? noAmendments;
  const words = wordsOf(amendments, list);
  const second = (word: OwnWord) =>
    list === 'added'
      ? wordMeanings.filter((each) => each === word.second).map((each) => t(`words.meanings.${each}`))[0]
      : word.second;
  return (
    <Part aria-label={t(`words.${list}`)}>
      <h3>
        {t(`words.${list}`)} {words.length > 0 && words.length}
      </h3>
      <Meta>{t(`words.${list}Text`)}</Meta>
      {words.length > 0 && (
        <WordChips tabIndex={0} sx={{ maxHeight: 220, overflow: 'auto' }}>
          {words.map((word, index) => (
            <WordChip
              key={word.word}
              word={word.word}
              removal={
                editable && {
                  label: t('words.remove', { word: word.word }),
                  disabled: act.busy,
                  onRemove: () => void act.submit('lexicon.amend', withoutWord(amendments, list, index)),
                }
              }
            >
              {word.second && (
                <small>
                  {t('words.standsFor')} <InertText text={second(word) ?? word.second} />
                </small>
              )}
            </WordChip>
          ))}
        </WordChips>
      )}
      {editable && (
        <WordForm
          list={list}
          busy={act.busy}
          onAdd={async (word, places) => {
            const added = withWord(amendments, list, word, places);
            if ('problems' in added) return added.problems;
            return (await act.submit('lexicon.amend', added.amendments)) ? null : {};
          }}
        />
      )}
      <TroubleNote trouble={act.trouble} />
    </Part>
  );
}

type FormProps = {
  list: WordList;
  busy: boolean;
  /** What is wrong with the word; null once it is in. */
  onAdd: (word: OwnWord, places: ReadonlySet<string>) => Promise<Problems | null>;
};

function WordForm({ list, busy, onAdd }: FormProps) {
  const { t } = useTranslation('setup');
  const [typed, setTyped] = useState(empty);
  const [problems, setProblems] = useState<Problems>({});
  const loaded = usePicture((state) => state.places);
  const names = useMemo(() => [...new Set(loaded?.map(({ name }) => name))], [loaded]);
  const places = useMemo(() => new Set(names.map((name) => name.toLowerCase())), [names]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = await onAdd(typed, places);
    setProblems(wrong ?? {});
    if (wrong === null) setTyped(empty);
  };
  const change = (changes: Partial<OwnWord>) => {
    setTyped({ ...typed, ...changes });
    setProblems({});
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={t(`words.${list}Word`)}
        value={typed.word}
        onType={(word) => change({ word })}
        problem={problems.word}
      />
      {list === 'nicknames' && (
        <PlaceField names={names} value={typed.second} problems={problems} onType={(second) => change({ second })} />
      )}
      {list === 'added' && (
        <Field
          label={t('words.meaning')}
          select
          value={typed.second}
          onType={(second) => change({ second })}
          problem={problems.second}
        >
          {wordMeanings.map((meaning) => (
            <MenuItem key={meaning} value={meaning}>
              {t(`words.meanings.${meaning}`)}
            </MenuItem>
          ))}
        </Field>
      )}
      <Button type="submit" startIcon={<PlusIcon />} loading={busy}>
        {t(`words.${list}Add`)}
      </Button>
    </form>
  );
}

type PlaceProps = { names: readonly string[]; value: string; problems: Problems; onType: (name: string) => void };

/** A name of the operation's own places; typing narrows the list. */
function PlaceField({ names, value, problems, onType }: PlaceProps) {
  const { t } = useTranslation('setup');
  const words = useProblemText();
  return (
    <Autocomplete
      freeSolo
      disableClearable
      options={names}
      filterOptions={(all, { inputValue }) =>
        all.filter((name) => name.toLowerCase().includes(inputValue.trim().toLowerCase())).slice(0, MAX_OFFERED)
      }
      inputValue={value}
      onInputChange={(_event, name) => onType(name)}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('words.place')}
          error={problems.second !== undefined}
          helperText={problems.second && words(problems.second)}
        />
      )}
    />
  );
}

const MAX_OFFERED = 20;
const Part = styled('section')({
  padding: '12px 16px',
  display: 'grid',
  gap: 8,
  '& h3': { font: '600 14px/20px var(--font)' },
  '& small': { fontSize: 12, lineHeight: '16px', color: 'var(--text-2)' },
  '& form': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: 8,
    alignItems: 'start',
  },
  '& form > button': { gridColumn: '1 / -1', justifySelf: 'start' },
});

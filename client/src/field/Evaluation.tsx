import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { CommandData } from '@nachtwacht/shared/operation/command.ts';
import type { FieldAdmin } from '@nachtwacht/shared/wire/field.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckIcon } from '../ui/Icons.tsx';
import { Choice } from './Choice.tsx';
import { Dock } from './Dock.tsx';
import { Card, Heading, Meta } from './Page.tsx';
import { TextBox } from './TextBox.tsx';
import { useTell } from './use-tell.ts';

const Box = styled(Card)({ '& > h2': { padding: '16px 16px 8px' }, '& fieldset:first-of-type': { borderTop: 0 } });
const More = styled('div')({ borderTop: '1px solid var(--line)', padding: '12px 16px 16px' });

type Answers = CommandData<'evaluation.give'>['answers'];
const questions = ['answered', 'doable', 'again'] as const;
const grades = { yes: 5, middle: 3, no: 1 } as const;
type Grade = keyof typeof grades;
const MAX_CHARACTERS = 1000;

const gradeOf = (answer: number | null | undefined): Grade | null =>
  answer == null ? null : answer >= 4 ? 'yes' : answer <= 2 ? 'no' : 'middle';

/** Three questions once the night is over; none is filled in, each may stay open. */
export function Evaluation({ admin }: { admin: FieldAdmin }) {
  const { t } = useTranslation('evaluation');
  const { tell, busy, problem } = useTell();
  const [given, setGiven] = useState<Answers>(admin.evaluation ?? [null, null, null]);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const [sent, setSent] = useState(false);
  const surplus = text.trim().length - MAX_CHARACTERS;
  const send = async () => {
    const isEmpty = given.every((answer) => answer === null) && text.trim() === '';
    setMissing(isEmpty);
    if (isEmpty || surplus > 0) return;
    setSent(await tell('evaluation.give', { answers: given, text: text.trim() }));
  };
  const isTold = sent || admin.evaluation !== null;
  return (
    <>
      <Box aria-label={t('title')}>
        <Heading>{t('title')}</Heading>
        {questions.map((question, index) => (
          <Choice
            key={question}
            question={t(`question.${question}`)}
            value={gradeOf(given[index])}
            onChange={(grade) => {
              setSent(false);
              setGiven(withAnswer(given, index, grade && grades[grade]));
            }}
            options={(['yes', 'middle', 'no'] as const).map((value) => ({
              value,
              label: t(`grade.${question}.${value}`),
            }))}
          />
        ))}
        <More>
          <TextBox
            lines={2}
            label={t('text')}
            help={surplus > 0 ? t('tooLong', { count: surplus }) : t('textHelp')}
            wrong={surplus > 0}
            value={text}
            onChange={setText}
          />
        </More>
      </Box>
      <Dock>
        {(missing || problem) && <Meta role="alert">{missing ? t('none') : problem}</Meta>}
        {isTold && !missing && !problem && (
          <Meta role="status" sx={{ textAlign: 'center' }}>
            <CheckIcon />
            {t('sent')}
          </Meta>
        )}
        <Button variant={isTold ? 'outlined' : 'contained'} size="large" disabled={busy} onClick={() => void send()}>
          {t(isTold ? 'again' : 'send')}
        </Button>
      </Dock>
    </>
  );
}

function withAnswer([first, second, third]: Answers, index: number, answer: number | null): Answers {
  if (index === 0) return [answer, second, third];
  return index === 1 ? [first, answer, third] : [first, second, answer];
}

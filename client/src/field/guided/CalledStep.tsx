import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { ForbiddenIcon, PhoneIcon, QuestionIcon, SendIcon } from '../../ui/Icons.tsx';
import { Meta } from '../Page.tsx';
import { Foot, Option, Options } from './guided-look.ts';
import type { StepProps } from './guided-props.ts';
import { Sentence } from './Sentence.tsx';

const calledIcons = { yes: PhoneIcon, no: ForbiddenIcon, unknown: QuestionIcon } as const;

export function CalledStep({ writing }: StepProps) {
  const { t } = useTranslation('guided');
  const { t: field } = useTranslation('field');
  const { draft, told, busy } = writing;
  return (
    <>
      <Options>
        {(['yes', 'no', 'unknown'] as const).map((called) => {
          const Icon = calledIcons[called];
          const isChosen = draft.called === called;
          return (
            <Option
              key={called}
              type="button"
              aria-pressed={isChosen}
              onClick={() => writing.change({ called: isChosen ? null : called })}
            >
              <Icon />
              {t(`called.${called}`)}
            </Option>
          );
        })}
      </Options>
      <Sentence text={draft.text} />
      {told && <Meta role={told.kind === 'problem' ? 'alert' : 'status'}>{told.text}</Meta>}
      <Foot>
        <Button variant="contained" size="large" startIcon={<SendIcon />} disabled={busy} onClick={writing.send}>
          {field('composer.send')}
        </Button>
      </Foot>
    </>
  );
}

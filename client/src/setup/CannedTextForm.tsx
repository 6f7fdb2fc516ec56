import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { dispatchOutcome } from '@nachtwacht/shared/dispatches/events.ts';
import { messageKinds } from '@nachtwacht/shared/hints/hint.ts';
import { type CannedText, cannedKind } from '@nachtwacht/shared/knowledge/events.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './Field.tsx';
import type { Problems } from './problem.ts';

type Props = {
  start: CannedText;
  busy: boolean;
  /** What is wrong with it; null once it is in. */
  onSave: (text: CannedText) => Promise<Problems | null>;
  onCancel: () => void;
};

/** One standing text: number, kind, outcome, topic, words. Says at each field what is wrong with it. */
export function CannedTextForm({ start, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const [typed, setTyped] = useState<CannedText>({ ...start, topic: start.topic ?? null });
  const [problems, setProblems] = useState<Problems>({});
  const change = (changes: Partial<CannedText>) => {
    setTyped({ ...typed, ...changes });
    setProblems({});
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = typed.kind === 'outcome' ? typed.outcome : null;
    setProblems((await onSave({ ...typed, outcome })) ?? {});
  };
  return (
    <Form noValidate aria-label={t('canned.form')} onSubmit={(event) => void submit(event)}>
      <Field
        autoFocus
        label={t('knowledge.number')}
        value={Number.isNaN(typed.number) ? '' : String(typed.number)}
        onType={(number) => change({ number: Number.parseInt(number, 10) })}
        problem={problems.number}
      />
      <Choice
        label={t('knowledge.kind')}
        value={typed.kind}
        options={cannedKind.options.map((kind) => [kind, t(`knowledge.kinds.${kind}`)])}
        onChoose={(chosen) => change({ kind: cannedKind.options.find((kind) => kind === chosen) ?? typed.kind })}
      />
      {typed.kind === 'outcome' && (
        <Choice
          label={t('canned.outcome')}
          value={typed.outcome ?? ''}
          options={[
            ['', t('canned.anyOutcome')],
            ...dispatchOutcome.options.map((each) => [each, t(`canned.outcomes.${each}`)] as const),
          ]}
          onChoose={(outcome) => change({ outcome: outcome || null })}
        />
      )}
      <Choice
        label={t('canned.topic')}
        value={typed.topic ?? ''}
        options={[['', t('canned.anyTopic')], ...messageKinds.map((kind) => [kind, common(`kind.${kind}`)] as const)]}
        onChoose={(topic) => change({ topic: messageKinds.find((kind) => kind === topic) ?? null })}
      />
      <Field
        sx={{ gridColumn: '1 / -1' }}
        multiline
        minRows={2}
        label={t('knowledge.text')}
        value={typed.text}
        onType={(text) => change({ text })}
        problem={problems.text}
        help={t('canned.placeholders')}
      />
      <div>
        <Button type="submit" variant="contained" loading={busy}>
          {common('action.save')}
        </Button>
        <Button variant="text" onClick={onCancel}>
          {common('action.cancel')}
        </Button>
      </div>
    </Form>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field select label={label} value={value} onType={onChoose} slotProps={{ select: { displayEmpty: true } }}>
      {options.map(([each, words]) => (
        <MenuItem key={each} value={each}>
          {words}
        </MenuItem>
      ))}
    </Field>
  );
}

const Form = styled('form')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
  gap: 12,
  padding: 16,
  borderBottom: '1px solid var(--line)',
  background: 'var(--raised-surface)',
  '& > div:last-of-type': { gridColumn: '1 / -1', display: 'flex', gap: 8 },
});

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckIcon, UploadIcon, WarningIcon } from '../ui/Icons.tsx';
import { type ReadFile, type RowProblem, readText, wholeFile } from './import-file.ts';
import { Card, TroubleNote } from './Layout.tsx';
import { Scroll, Table } from './Table.tsx';
import { useProblemText } from './trouble-text.ts';
import type { Act } from './use-act.ts';

const Line = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '12px 16px',
  borderBottom: '1px solid var(--line)',
  '& > svg': { flex: 'none', fontSize: 18, color: 'var(--text-2)' },
  '&[data-wrong]': { background: 'var(--raised-bg)', '& > svg': { color: 'var(--raised)' } },
});

export interface ChosenFile<T> extends ReadFile<T> {
  readonly name: string;
}

/** A button that opens a file; the file is read in the browser and nothing is sent. */
export function FileButton<T>(props: {
  label: string;
  /** The kinds of file; without it comma-separated lines. */
  accept?: string;
  primary?: boolean;
  read: (text: string, name: string) => ReadFile<T>;
  onRead: (file: ChosenFile<T>) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const opened = await readText(file);
    const read = 'text' in opened ? props.read(opened.text, file.name) : wholeFile(opened.problem);
    if (input.current) input.current.value = '';
    props.onRead({ ...read, name: file.name });
  };
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept={props.accept ?? '.csv,.txt,text/csv'}
        aria-label={props.label}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <Button
        {...(props.primary ? { variant: 'contained' as const } : {})}
        startIcon={<UploadIcon />}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </Button>
    </>
  );
}

const MAX_SHOWN = 100;

type Props<T> = {
  file: ChosenFile<T>;
  unit?: 'line' | 'feature';
  confirm: string;
  act: Pick<Act, 'busy' | 'trouble'>;
  onConfirm: () => void;
  onCancel: () => void;
  again: ReactNode;
  summary?: readonly string[];
  /** The first rows as a table. */
  children: ReactNode;
};

/** What a file would bring, or everything that is wrong with it; nothing has been imported yet. */
export function ImportReview<T>(props: Props<T>) {
  const { t } = useTranslation('setup');
  const { t: common } = useTranslation();
  const { file, unit = 'line', summary = [], act, again } = props;
  const isGood = file.problems.length === 0;
  return (
    <Card aria-label={t('import.title')}>
      <header>
        <h2>{t('import.title')}</h2>
        <span>{t('import.from', { file: file.name })}</span>
      </header>
      {isGood ? (
        <Line role="status">
          <CheckIcon />
          <span>
            {[t('import.good'), ...summary].join(' ')} {t('import.nothingYet')}
          </span>
        </Line>
      ) : (
        <Line data-wrong role="alert">
          <WarningIcon />
          {t('import.wrong', { count: file.problems.length })}
        </Line>
      )}
      {file.ignored.length > 0 && <Line>{t('import.ignored', { columns: file.ignored.join(', ') })}</Line>}
      <Scroll tabIndex={0} sx={{ minHeight: 160 }}>
        {isGood ? props.children : <ProblemTable problems={file.problems} unit={unit} />}
      </Scroll>
      <footer>
        <TroubleNote trouble={act.trouble} />
        <span style={{ flex: 1 }} />
        <Button onClick={props.onCancel}>{common('action.cancel')}</Button>
        {again}
        {isGood && (
          <Button variant="contained" loading={act.busy} onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        )}
      </footer>
    </Card>
  );
}

function ProblemTable({ problems, unit }: { problems: readonly RowProblem[]; unit: 'line' | 'feature' }) {
  const { t } = useTranslation('setup');
  const words = useProblemText();
  const shown = problems.slice(0, MAX_SHOWN);
  return (
    <Table>
      <thead>
        <tr>
          <th>{t(`import.${unit}`)}</th>
          <th>{t('import.column')}</th>
          <th>{t('import.problem')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ row, column, problem }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
          <tr key={index}>
            <td>{row ?? t('import.wholeFile')}</td>
            <td data-dim>{column ?? (row === null ? '' : t('import.wholeRow'))}</td>
            <td>{words(problem)}</td>
          </tr>
        ))}
        {problems.length > shown.length && (
          <tr>
            <td colSpan={3}>{t('import.moreProblems', { count: problems.length - shown.length })}</td>
          </tr>
        )}
      </tbody>
    </Table>
  );
}

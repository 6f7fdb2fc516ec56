import { styled } from '@mui/material/styles';
import type { Evaluations } from '@nachtwacht/shared/report/evaluations.ts';
import { useTranslation } from 'react-i18next';
import { InertText } from '../ui/InertText.tsx';
import { BarList } from './BarList.tsx';
import { Card, CardBody, Meta } from './Layout.tsx';

const Question = styled('h3')({ fontSize: 13, lineHeight: '20px', fontWeight: 600, margin: '8px 0 4px' });
const Words = styled('ul')({
  display: 'grid',
  gap: 4,
  fontSize: 13,
  lineHeight: '20px',
  '& li': { borderLeft: '3px solid var(--line)', paddingLeft: 8, overflowWrap: 'anywhere' },
});

/** What admins thought of the night, counted by question, and in their words while those are kept. */
export function EvaluationsCard({ evaluations: { count, questions, texts } }: { evaluations: Evaluations }) {
  const { t } = useTranslation('evaluation');
  return (
    <Card>
      <header>
        <h2>{t('report.title')}</h2>
        <Meta>{count > 0 && t('report.count', { count })}</Meta>
      </header>
      <CardBody>
        {count === 0 && <Meta>{t('report.none')}</Meta>}
        {count > 0 &&
          questions.map(({ question, ...grades }) => (
            <div key={question}>
              <Question>{t(`question.${question}`)}</Question>
              <BarList
                bars={(['yes', 'middle', 'no'] as const).map((grade) => ({
                  ...{ key: grade, label: t(`grade.${question}.${grade}`), count: grades[grade] },
                }))}
              />
            </div>
          ))}
        {texts.length > 0 && (
          <>
            <Question>{t('report.said')}</Question>
            <Words>
              {texts.map((text, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
                <li key={index}>
                  <InertText text={text} />
                </li>
              ))}
            </Words>
          </>
        )}
      </CardBody>
    </Card>
  );
}

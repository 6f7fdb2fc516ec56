import type { Neighbourhood } from '@nachtwacht/shared/report/neighbourhoods.ts';
import { useTranslation } from 'react-i18next';
import { Card, CardBody, Meta } from './Layout.tsx';
import { usePlaceName } from './place-name.ts';
import { neutral } from './steps.ts';
import { Table } from './Table.tsx';
import { useDuration } from './use-duration.ts';

const columns = ['messages', 'urgent', 'dispatches', 'firstLook', 'feedback', 'unanswered'] as const;

export function NeighbourhoodTable({ neighbourhoods }: { neighbourhoods: readonly Neighbourhood[] }) {
  const { t } = useTranslation('report');
  const most = Math.max(1, ...neighbourhoods.map(({ messages }) => messages));
  const towns = new Set(neighbourhoods.map(({ municipality }) => municipality));
  return (
    <Card data-long>
      <header>
        <h2>{t('where.title')}</h2>
        <Meta>{t('where.note')}</Meta>
      </header>
      {neighbourhoods.length === 0 ? (
        <CardBody>
          <Meta>{t('where.none')}</Meta>
        </CardBody>
      ) : (
        <Table>
          <thead>
            <tr>
              <th scope="col">{t('where.name')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`where.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {neighbourhoods.map((each) => (
              <PlaceRow key={each.groupNumbers.join()} place={each} most={most} withTown={towns.size > 1} />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function PlaceRow({ place, most, withTown }: { place: Neighbourhood; most: number; withTown: boolean }) {
  const placeName = usePlaceName();
  const duration = useDuration();
  const quiet = (count: number) => ({ 'data-none': count === 0 || undefined });
  return (
    <tr>
      <th scope="row">
        {placeName(place)}
        {withTown && place.municipality && <small>{place.municipality}</small>}
      </th>
      <td>
        <svg width="80" height="8" aria-hidden="true" style={{ marginRight: 8 }}>
          <rect width={Math.max(2, (place.messages / most) * 80)} height="8" rx="2" fill={neutral.medium} />
        </svg>
        <span style={{ display: 'inline-block', minWidth: 32 }}>{place.messages}</span>
      </td>
      <td {...quiet(place.urgent)}>{place.urgent}</td>
      <td {...quiet(place.dispatches)}>{place.dispatches}</td>
      <td>{duration(place.firstLookP90Ms)}</td>
      <td>{duration(place.feedbackP90Ms)}</td>
      <td data-attention={place.unanswered > 0 || undefined} {...quiet(place.unanswered)}>
        {place.unanswered}
      </td>
    </tr>
  );
}

import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChosenFile, ImportReview } from './FileImport.tsx';
import { type GroupRow, toNewAdmins } from './group-rows.ts';
import { Table } from './Table.tsx';
import { useAct } from './use-act.ts';

const SHOWN = 50;
const MAX_ADMINS_AT_ONCE = 500;

export function GroupImport(props: { file: ChosenFile<GroupRow>; again: ReactNode; onDone: () => void }) {
  const { t } = useTranslation('setup');
  const act = useAct();
  const { rows, name } = props.file;
  const admins = useMemo(() => toNewAdmins(rows), [rows]);
  const several = admins.filter(({ groupIds }) => groupIds.length > 1).length;
  const areas = rows.filter(({ group }) => group.area !== null).length;

  const load = async () => {
    if (!(await act.submit('groups.import', { groups: rows.map(({ group }) => group) }))) return;
    for (let at = 0; at < admins.length; at += MAX_ADMINS_AT_ONCE) {
      if (!(await act.submit('admins.add', { admins: admins.slice(at, at + MAX_ADMINS_AT_ONCE) }))) return;
    }
    props.onDone();
  };

  return (
    <ImportReview
      file={props.file}
      unit={/json$/i.test(name) ? 'feature' : 'line'}
      confirm={t('import.confirmGroups', { count: rows.length })}
      act={act}
      onConfirm={() => void load()}
      onCancel={props.onDone}
      again={props.again}
      summary={[
        `${t('import.groupsSummary', { count: rows.length, areas })}.`,
        ...(admins.length > 0 ? [t('import.adminsSummary', { count: admins.length, several })] : []),
      ]}
    >
      <Table>
        <thead>
          <tr>
            <th data-right>{t('groups.number')}</th>
            <th>{t('groups.name')}</th>
            <th>{t('groups.municipality')}</th>
            <th data-right>{t('groups.members')}</th>
            <th>{t('groups.admins')}</th>
            <th>{t('groups.area')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ group, admins: named }) => (
            <tr key={group.groupId}>
              <td data-right data-dim>
                {group.number}
              </td>
              <td>
                <b>{group.name}</b>
                <small>{group.district}</small>
              </td>
              <td data-dim>{group.municipality}</td>
              <td data-right>{group.members}</td>
              <td>{named.map((each) => each.name).join(', ') || t('groups.none')}</td>
              <td data-dim style={{ whiteSpace: 'nowrap' }}>
                {group.area ? t('groups.corners', { count: group.area.length - 1 }) : t('groups.lacksArea')}
              </td>
            </tr>
          ))}
          {rows.length > SHOWN && (
            <tr>
              <td colSpan={6} data-dim>
                {t('more.rest', { count: rows.length - SHOWN })}
              </td>
            </tr>
          )}
        </tbody>
      </Table>
    </ImportReview>
  );
}

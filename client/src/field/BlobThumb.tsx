import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { rem } from '../theme/rem.ts';
import { useBlobUrl } from './use-blob-url.ts';

const Frame = styled('span')({
  position: 'relative',
  flex: 'none',
  width: 48,
  height: 48,
  '& img': { width: 48, height: 48, borderRadius: 8, objectFit: 'cover', display: 'block' },
  '& b': {
    position: 'absolute',
    right: 2,
    bottom: 2,
    minWidth: 20,
    padding: '0 4px',
    borderRadius: 10,
    background: '#0b1118e0',
    color: '#fff',
    fontSize: rem(13),
    lineHeight: rem(20),
    fontWeight: 600,
    textAlign: 'center',
  },
});

/** The first of the photos that wait on this phone, and how many they are. */
export function BlobThumb({ image, count }: { image: Blob; count: number }) {
  const { t } = useTranslation();
  const url = useBlobUrl(image);
  return (
    <Frame>
      {url && <img src={url} alt={t('count.photos', { count })} />}
      {count > 1 && <b aria-hidden="true">{count}</b>}
    </Frame>
  );
}

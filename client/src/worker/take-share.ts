import { keepArrival } from '../field/kept.ts';
import { tellPages } from './pages.ts';

/** As many as fit a message. */
const MAX_SHARED_PHOTOS = 10;

/**
 * Text and photos that another app shares, or a form that was posted before any script had come in: kept on the phone
 * first, so that nothing is lost before somebody is signed in; then the form opens with it.
 */
export async function takeShare(request: Request): Promise<Response> {
  const form = await request.formData();
  const texts = ['title', 'text', 'url']
    .flatMap((name) => form.getAll(name))
    .filter((each) => typeof each === 'string');
  const photos = form
    .getAll('photos')
    .filter((each) => each instanceof File && each.type.startsWith('image/'))
    .slice(0, MAX_SHARED_PHOTOS);
  const text = [...new Set(texts.map((each) => each.trim()).filter(Boolean))].join('\n');
  if (text || photos.length > 0) {
    await keepArrival({ text, kind: 'shared', photos: photos.filter((each) => each instanceof Blob) });
    await tellPages({ kind: 'arrivals' });
  }
  return Response.redirect('/field?shared', 303);
}

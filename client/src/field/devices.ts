import { isMembers, membersOf, oneOf, parseJson, textOf } from '../store/outside-data.ts';

export interface Device {
  readonly id: string;
  readonly since: string;
  readonly kind: 'iphone' | 'android' | 'computer' | 'other';
  readonly isThis: boolean;
}

const address = '/api/session/devices';

/** The phones on which this admin is signed in; null when the server cannot be asked. */
export async function listDevices(): Promise<readonly Device[] | null> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok) return null;
    const { devices } = membersOf(parseJson(await response.text()));
    return Array.isArray(devices) ? devices.filter(isMembers).map(toDevice) : null;
  } catch {
    return null;
  }
}

/** Signs another phone out. False when the server could not be told. */
export async function signOutDevice(id: string): Promise<boolean> {
  const response = await fetch(`${address}/${id}`, { method: 'DELETE', credentials: 'same-origin' }).catch(() => null);
  return response?.ok === true || response?.status === 404;
}

function toDevice({ id, since, kind, isThis }: Readonly<Record<string, unknown>>): Device {
  return {
    ...{ id: textOf(id) ?? '', since: textOf(since) ?? '', isThis: isThis === true },
    kind: oneOf(['iphone', 'android', 'computer'], kind) ?? 'other',
  };
}

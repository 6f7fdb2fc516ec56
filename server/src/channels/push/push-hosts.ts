import { isIP } from 'node:net';

/** Where browsers have their push services: Chrome, Edge and Samsung; Firefox; Safari; Edge on Windows. */
export const defaultPushHosts = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
].join(',');

/** `host`, `host:port` or `*.domain`, comma separated. A port that is not named is 443. */
export function isListOfHosts(text: string): boolean {
  return text.split(',').every((entry) => /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/.test(entry.trim()));
}

/** Whether a subscription may make this server call there: https, a listed name, no address, no password in it. */
export function isPushEndpoint(endpoint: string, hosts: string): boolean {
  const url = URL.parse(endpoint);
  if (url === null || url.protocol !== 'https:' || url.username || url.password || url.hash) return false;
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return false;
  const port = url.port || '443';
  return hosts.split(',').some((entry) => {
    const [name = '', entryPort = '443'] = entry.trim().split(':');
    if (port !== entryPort) return false;
    return name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name;
  });
}

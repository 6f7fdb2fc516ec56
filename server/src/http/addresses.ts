import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses of one's own network, of this machine, and of nobody: not for what comes from a setting. */
const inward = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inward.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inward.addSubnet(network, prefix, 'ipv6');
}

export class InwardAddressError extends Error {}

export function isInward(address: string): boolean {
  return inward.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return (
    bare === 'localhost' ||
    bare.endsWith('.localhost') ||
    bare === '::1' ||
    (isIP(bare) === 4 && bare.startsWith('127.'))
  );
}

/** Looks a name up and refuses it when any address leads inward: what is checked is what is connected to. */
export const lookUpOutward: LookupFunction = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, addresses) => {
    const inner = error ? undefined : addresses.find(({ address }) => isInward(address));
    const first = error ? undefined : addresses[0];
    if (error || inner || !first) done(error ?? new InwardAddressError(`${host} leads to an inward address`), []);
    else if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

/**
 * The rules of the CAP 1.2 schema (OASIS, urn:oasis:names:tc:emergency:cap:1.2) as tables: which elements, in which order, how often,
 * with what in them; and what the standard adds in words. Reads XML strictly: what is not well-formed is a fault too.
 */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const token = /<\?xml [^?]*\?>\s*|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*>|([^<]+)/y;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export function readXml(xml: string): XmlNode {
  const root = { name: '', attributes: {}, children: [] as XmlNode[], text: '' };
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (!found) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 30)}`);
    const [, closes, name, attributes = '', text] = found;
    const inner = open.at(-1) ?? root;
    if (text !== undefined) inner.text += decode(text);
    else if (name !== undefined && closes) {
      if (open.length < 2 || inner.name !== name) throw new Error(`</${name}> closes nothing`);
      open.pop();
      open.at(-1)?.children.push(inner);
    } else if (name !== undefined) open.push({ name, attributes: readAttributes(attributes), children: [], text: '' });
  }
  const [only, ...more] = root.children;
  if (open.length !== 1 || !only || more.length > 0 || root.text.trim() !== '') throw new Error('not one root element');
  return only;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]),
  );
}

function decode(text: string): string {
  if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error('a bare &');
  return text.replace(/&(\w+);/g, (_all, name: string) => named[name] ?? '');
}

type Rule = readonly [min: number, max: number, content: 'text' | RegExp | readonly string[] | Sequence];
interface Sequence {
  readonly [element: string]: Rule;
}

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/;
const identity = /^[^\s,<&]+$/;
const many = Number.POSITIVE_INFINITY;
const coordinates = '-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?';

const area: Sequence = {
  areaDesc: [1, 1, 'text'],
  polygon: [0, many, new RegExp(`^${coordinates}( ${coordinates}){3,}$`)],
  circle: [0, many, new RegExp(`^${coordinates} \\d+(\\.\\d+)?$`)],
};

const info: Sequence = {
  language: [0, 1, /^[a-z]{2}-[A-Z]{2}$/],
  category: [
    1,
    many,
    ['Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire', 'Health', 'Env', 'Transport', 'Infra', 'CBRNE', 'Other'],
  ],
  event: [1, 1, 'text'],
  responseType: [
    0,
    many,
    ['Shelter', 'Evacuate', 'Prepare', 'Execute', 'Avoid', 'Monitor', 'Assess', 'AllClear', 'None'],
  ],
  urgency: [1, 1, ['Immediate', 'Expected', 'Future', 'Past', 'Unknown']],
  severity: [1, 1, ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown']],
  certainty: [1, 1, ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown']],
  audience: [0, 1, 'text'],
  effective: [0, 1, time],
  onset: [0, 1, time],
  expires: [0, 1, time],
  senderName: [0, 1, 'text'],
  headline: [0, 1, 'text'],
  description: [0, 1, 'text'],
  instruction: [0, 1, 'text'],
  web: [0, 1, 'text'],
  contact: [0, 1, 'text'],
  area: [0, many, area],
};

const alert: Sequence = {
  identifier: [1, 1, identity],
  sender: [1, 1, identity],
  sent: [1, 1, time],
  status: [1, 1, ['Actual', 'Exercise', 'System', 'Test', 'Draft']],
  msgType: [1, 1, ['Alert', 'Update', 'Cancel', 'Ack', 'Error']],
  source: [0, 1, 'text'],
  scope: [1, 1, ['Public', 'Restricted', 'Private']],
  restriction: [0, 1, 'text'],
  addresses: [0, 1, 'text'],
  code: [0, many, 'text'],
  note: [0, 1, 'text'],
  references: [0, 1, /^[^\s,]+,[^\s,]+,[^\s,]+( [^\s,]+,[^\s,]+,[^\s,]+)*$/],
  incidents: [0, 1, 'text'],
  info: [0, many, info],
};

/** Every fault of a CAP message; none when it is valid. */
export function capFaults(xml: string): string[] {
  const root = readXml(xml);
  if (root.name !== 'alert' || root.attributes.xmlns !== 'urn:oasis:names:tc:emergency:cap:1.2')
    return ['no CAP 1.2 alert'];
  return [...faultsOf(root, alert, 'alert'), ...faultsInWords(root)];
}

function faultsOf(node: XmlNode, sequence: Sequence, path: string): string[] {
  const order = Object.keys(sequence);
  const places = node.children.map(({ name }) => order.indexOf(name));
  const faults = node.children.flatMap(({ name }, index) => {
    if (!order.includes(name)) return [`${path}/${name} is unknown`];
    return (places[index] ?? 0) < Math.max(0, ...places.slice(0, index)) ? [`${path}/${name} comes too late`] : [];
  });
  for (const [name, [min, max, content]] of Object.entries(sequence)) {
    const found = all(node, name);
    if (found.length < min || found.length > max) faults.push(`${path}/${name} stands there ${found.length} times`);
    for (const each of found) faults.push(...contentFaults(each, content, `${path}/${name}`));
  }
  return faults;
}

function contentFaults(node: XmlNode, content: Rule[2], path: string): string[] {
  if (content instanceof RegExp) return content.test(node.text) ? [] : [`${path} is "${node.text}"`];
  if (Array.isArray(content)) return content.includes(node.text) ? [] : [`${path} is "${node.text}"`];
  if (content === 'text') return node.text.trim() !== '' && node.children.length === 0 ? [] : [`${path} says nothing`];
  return faultsOf(node, content as Sequence, path);
}

/** What stands in the standard's words: references with all but an Alert, closed rings, coordinates of this earth. */
function faultsInWords(root: XmlNode): string[] {
  const faults: string[] = [];
  const isFirst = textOf(root, 'msgType') === 'Alert';
  if (isFirst === all(root, 'references').length > 0) faults.push('references go with Update and Cancel');
  for (const shape of all(root, 'info')
    .flatMap((each) => all(each, 'area'))
    .flatMap(({ children }) => children)) {
    if (shape.name !== 'polygon' && shape.name !== 'circle') continue;
    const points = shape.text.split(' ').filter((part) => part.includes(','));
    if (shape.name === 'polygon' && points[0] !== points.at(-1)) faults.push('a polygon that is not closed');
    for (const point of points) {
      const [lat = 0, lng = 0] = point.split(',').map(Number);
      if (Math.abs(lat) > 90 || Math.abs(lng) > 180) faults.push(`${point} is not on earth`);
    }
  }
  return faults;
}

export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

export function textOf(node: XmlNode, ...path: readonly string[]): string {
  const [first, ...rest] = path;
  if (first === undefined) return node.text;
  const [child] = all(node, first);
  return child ? textOf(child, ...rest) : '';
}

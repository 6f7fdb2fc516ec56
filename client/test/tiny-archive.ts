/** A PMTiles v3 archive with one tile for the whole world: land, a lake in the middle, and a town with a name. */
export function createTinyArchive(): Buffer {
  const tile = createTile();
  const metadata = Buffer.from(
    JSON.stringify({ vector_layers: ['earth', 'water', 'places'].map((id) => ({ id, fields: {} })) }),
  );
  // One entry: tile 0, run of 1, this length, at offset 0 (written as 1).
  const directory = Buffer.concat([varint(1), varint(0), varint(1), varint(tile.length), varint(1)]);
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  const sizes = [directory.length, metadata.length, 0, tile.length];
  let offset = header.length;
  for (const [at, size] of sizes.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + at * 16);
    header.writeBigUInt64LE(BigInt(size), 16 + at * 16);
    offset += size;
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  // Clustered; nothing compressed; vector tiles; zoom 0 to 0.
  for (const [at, byte] of [1, 1, 1, 1, 0, 0].entries()) header.writeUInt8(byte, 96 + at);
  for (const [at, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + at * 4);
  return Buffer.concat([header, directory, metadata, tile]);
}

const EXTENT = 4096;

function createTile(): Buffer {
  // The tile's own place for 4.885° east, 52.087° north.
  const [x, y] = [2103, 1352];
  return Buffer.concat([
    layer('earth', [polygon([0, 0], [EXTENT, 0], [EXTENT, EXTENT], [0, EXTENT])], { kind: 'earth' }),
    layer('water', [polygon([x - 1, y - 1], [x, y - 1], [x, y + 1], [x - 1, y + 1])], { kind: 'lake' }),
  ]);
}

type Corner = readonly [number, number];
type Geometry = { type: number; commands: number[] };

function polygon(first: Corner, ...rest: Corner[]): Geometry {
  const moves = [first, ...rest].map(([x, y], at, all) => {
    const [fromX, fromY] = all[at - 1] ?? [0, 0];
    return [zigzag(x - fromX), zigzag(y - fromY)];
  });
  const [start = [], ...lines] = moves;
  return { type: 3, commands: [9, ...start, (lines.length << 3) | 2, ...lines.flat(), 15] };
}

/** A layer of a vector tile (Mapbox Vector Tile 2.1); every feature has the same properties. */
function layer(name: string, geometries: readonly Geometry[], properties: Readonly<Record<string, string>>): Buffer {
  const tags = Object.keys(properties).flatMap((_, at) => [at, at]);
  return field(
    3,
    Buffer.concat([
      field(1, Buffer.from(name)),
      ...geometries.map(({ type, commands }) =>
        field(2, Buffer.concat([field(2, packed(tags)), varint(3 << 3), varint(type), field(4, packed(commands))])),
      ),
      ...Object.keys(properties).map((key) => field(3, Buffer.from(key))),
      ...Object.values(properties).map((value) => field(4, field(1, Buffer.from(value)))),
      Buffer.concat([varint(5 << 3), varint(EXTENT), varint(15 << 3), varint(2)]),
    ]),
  );
}

function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);
}

function packed(numbers: readonly number[]): Buffer {
  return Buffer.concat(numbers.map(varint));
}

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return Buffer.from([...bytes, left]);
}

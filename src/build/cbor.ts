/** The little of CBOR (RFC 8949) that it takes to sort the parts of a list without knowing what they are. */

/** Where an array of CBOR keeps its items. */
interface ArrayAt {
  /** The items in their order, as they are encoded. */
  items: Buffer[];
  /** Offset of the first item. */
  start: number;
  end: number;
}

/** Reads the array that begins at an offset. Throws if there is none, or one of unstated length. */
export function readArray(bytes: Buffer, at: number): ArrayAt {
  const { major, argument, next } = readHead(bytes, at);
  if (major !== 4) throw new Error(`CBOR: no array at ${at}`);
  const items: Buffer[] = [];
  let end = next;
  for (let count = 0; count < argument; count++) {
    const after = endOfItem(bytes, end);
    items.push(bytes.subarray(end, after));
    end = after;
  }
  return { items, start: next, end };
}

/** The same bytes with the items of the array at an offset sorted by their encoding. */
export function sortArray(bytes: Buffer, at: number): Buffer {
  const { items, start, end } = readArray(bytes, at);
  return Buffer.concat([
    bytes.subarray(0, start),
    ...items.sort(Buffer.compare),
    bytes.subarray(end),
  ]);
}

/** The offset after the item that begins at an offset. */
export function endOfItem(bytes: Buffer, at: number): number {
  const { major, argument, next } = readHead(bytes, at);
  if (major < 2) return next;
  if (major < 4) return next + argument;
  if (major > 5) throw new Error(`CBOR: an item of type ${major} at ${at}`);
  let end = next;
  for (let left = major === 5 ? 2 * argument : argument; left > 0; left--) {
    end = endOfItem(bytes, end);
  }
  return end;
}

function readHead(bytes: Buffer, at: number) {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, argument: short, next: at + 1 };
  if (short > 26) throw new Error(`CBOR: a length of ${short} at ${at}`);
  const size = 2 ** (short - 24);
  return { major, argument: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

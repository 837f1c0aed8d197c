import { promisify } from 'node:util';
import { brotliDecompress, type BrotliOptions, gunzip } from 'node:zlib';
import type { SizeBudget } from './budgets.js';
import { FetchEncoding, FetchInflated } from './fetch-errors.js';

/**
 * The body as its author wrote it. `encoding` is the `Content-Encoding` header; one layer at most, gzip or Brotli. The wire
 * bytes are bounded already, the output is bounded here while it is made: by the size and by the ratio.
 */
export async function inflate(wire: Buffer, encoding: string, budget: SizeBudget): Promise<Buffer> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > 1) throw new FetchEncoding('The answer is packed more than once.');
  const layer = layers[0];
  if (layer === undefined) return wire;
  const unpack = UNPACK[layer];
  if (unpack === undefined) throw new FetchEncoding(`The answer is packed in a way we did not ask for.`);
  const maxOutputLength = Math.min(budget.inflated, Math.max(budget.ratioFrom, wire.length * budget.ratio));
  try {
    return await unpack(wire, maxOutputLength);
  } catch (cause) {
    if (isCoded(cause) && cause.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new FetchInflated(
        `The answer unpacks to more than ${String(maxOutputLength)} bytes.`,
        { wire: wire.length, limit: maxOutputLength },
        { cause },
      );
    }
    if (cause instanceof FetchEncoding) throw cause;
    throw new FetchEncoding('The packed answer is damaged.', { wire: wire.length }, { cause });
  }
}

type Unpack = (wire: Buffer, maxOutputLength: number) => Promise<Buffer>;

const gunzipAsync = promisify(gunzip);

const UNPACK: Readonly<Record<string, Unpack | undefined>> = {
  __proto__: null as never,
  gzip: gunzipWhole,
  'x-gzip': gunzipWhole,
  br: unbrotliWhole,
};

/**
 * zlib ignores whatever follows a gzip member and joins a second member to the first. The last four bytes of a sound answer
 * are its own length (RFC 1952 §2.3.1), so that one comparison finds both, and nothing glued on is taken for a calendar.
 */
async function gunzipWhole(wire: Buffer, maxOutputLength: number): Promise<Buffer> {
  const body = await gunzipAsync(wire, { maxOutputLength });
  if (wire.length < 18 || wire.readUInt32LE(wire.length - 4) !== body.length) {
    throw trailing(wire);
  }
  return body;
}

/** Brotli ends itself and zlib passes over what follows: how much of the wire it took tells. */
function unbrotliWhole(wire: Buffer, maxOutputLength: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options: BrotliOptions & { readonly info: true } = { maxOutputLength, info: true };
    brotliDecompress(wire, options, (failure, result: unknown) => {
      if (failure !== null) reject(failure);
      else if (!isInformed(result)) reject(new Error('zlib did not say what it read'));
      else if (result.engine.bytesWritten !== wire.length) reject(trailing(wire));
      else resolve(result.buffer);
    });
  });
}

function trailing(wire: Buffer): FetchEncoding {
  return new FetchEncoding('The packed answer has something after its end.', { wire: wire.length });
}

/** What zlib gives with `info`: the output, and the engine that made it. */
function isInformed(value: unknown): value is { readonly buffer: Buffer; readonly engine: { bytesWritten: number } } {
  if (typeof value !== 'object' || value === null || !('buffer' in value) || !('engine' in value)) return false;
  return Buffer.isBuffer(value.buffer) && typeof value.engine === 'object' && value.engine !== null;
}

function isCoded(value: unknown): value is { readonly code: unknown } {
  return typeof value === 'object' && value !== null && 'code' in value;
}

import { describe, expect, it } from '@jest/globals';
import { readMultipart } from './read-multipart.js';

/** A form as Node itself writes it. */
async function formOf(form: FormData) {
  const sent = new Response(form);
  return { type: sent.headers.get('content-type') ?? '', bytes: Buffer.from(await sent.arrayBuffer()) };
}

const TYPE = 'multipart/form-data; boundary=X';
const raw = (text: string, type = TYPE) => readMultipart(Buffer.from(text, 'latin1'), type);
const part = (head: string, text: string) => `--X\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;

describe('a form with a file', () => {
  it('gives its fields and its file, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256);
    const form = new FormData();
    form.append('_csrf', 'token');
    form.append('way', 'eins');
    form.append('way', 'zwei "½"\r\nund mehr');
    form.append('file', new Blob([bytes], { type: 'text/calendar' }), 'C:\\Club\\spring "26".ics');
    const { type, bytes: sent } = await formOf(form);
    const read = readMultipart(sent, type);
    expect(read?.fields).toEqual({ _csrf: 'token', way: ['eins', 'zwei "½"\r\nund mehr'] });
    expect(read?.file).toEqual({ name: 'spring "26".ics', contentType: 'text/calendar', bytes });
  });

  it('may hold the dashes of its own boundary, as long as no line begins with them', () => {
    const read = raw(`${part('name="file"; filename="a.ics"', 'a --X b\r\n-X\r\n--Y')}--X--\r\n`);
    expect(Buffer.from(read?.file?.bytes ?? []).toString()).toBe('a --X b\r\n-X\r\n--Y');
  });

  it('has no file when none was chosen', () => {
    expect(raw(`${part('name="file"; filename=""', '')}--X--`)).toEqual({ fields: {}, file: null });
  });

  it.each([
    ['another kind of form', 'a=b', 'application/x-www-form-urlencoded'],
    ['no boundary', `${part('name="a"', 'b')}--X--`, 'multipart/form-data'],
    ['another boundary', `${part('name="a"', 'b')}--X--`, 'multipart/form-data; boundary=Y'],
    ['no end', part('name="a"', 'b'), TYPE],
    ['a part without a name', `${part('filename="a"', 'b')}--X--`, TYPE],
    ['a part without a head', '--X\r\nb\r\n--X--', TYPE],
    [
      'a head without end',
      `--X\r\nContent-Disposition: form-data; name="a"; x=${'y'.repeat(2_000)}\r\n\r\nb\r\n--X--`,
      TYPE,
    ],
    ['a field as long as a file', `${part('name="a"', 'b'.repeat(70_000))}--X--`, TYPE],
    ['parts without end', `${part('name="a"', 'b').repeat(31)}--X--`, TYPE],
    ['nothing', '', TYPE],
  ])('is none with %s', (_, text, type) => {
    expect(raw(text, type)).toBeNull();
  });
});

import type { Seeded } from './seeded.js';

/** One change of a feed, cut into its pieces: content lines of a calendar, tags and texts of a page. */
type Change = (pieces: string[], random: Seeded, others: readonly (readonly string[])[]) => void;

/**
 * A feed with one to twelve changes that keep most of its structure: lines lost, repeated, moved and mixed with those of other
 * feeds, values swapped for mean ones, parts nested in each other, then perhaps damaged as bytes.
 */
export function mutated(feed: string, all: readonly string[], random: Seeded): Uint8Array {
  const calendar = feed.includes('BEGIN:VCALENDAR');
  const pieces = piecesOf(feed, calendar);
  const others = [random.one(all), random.one(all)].map((other) => piecesOf(other, calendar));
  const changes = calendar ? [...ANY, ...CALENDAR] : ANY;
  for (let left = 1 + random.below(12); left > 0; left -= 1) random.one(changes)(pieces, random, others);
  const text = pieces.slice(0, 20_000).join(calendar ? random.one(['\r\n', '\r\n', '\r\n', '\n', '\r', '\r\n ']) : '');
  return damaged(Buffer.from(text.slice(0, 2_000_000)), random);
}

function piecesOf(feed: string, calendar: boolean): string[] {
  return calendar ? feed.replaceAll(/\r?\n[ \t]/gu, '').split(/\r\n|\n/u) : feed.split(/(?=[<>"{}:,])/u);
}

const at = (pieces: readonly string[], random: Seeded): number => random.below(Math.max(1, pieces.length));

const ANY: readonly Change[] = [
  (pieces, random) => void pieces.splice(at(pieces, random), 1 + random.below(3)),
  (pieces, random) => {
    const from = at(pieces, random);
    const part = pieces.slice(from, from + 1 + random.below(8));
    const times = random.one([1, 1, 1, 2, 10, 200]);
    pieces.splice(from, 0, ...Array.from({ length: times }, () => part).flat());
  },
  (pieces, random) => {
    const moved = pieces.splice(at(pieces, random), 1 + random.below(6));
    pieces.splice(at(pieces, random), 0, ...moved);
  },
  (pieces, random, others) => {
    const other = random.one(others);
    const from = at(other, random);
    pieces.splice(at(pieces, random), random.below(4), ...other.slice(from, from + 1 + random.below(20)));
  },
  (pieces, random) => void pieces.splice(at(pieces, random)),
  (pieces, random) => {
    const where = at(pieces, random);
    const piece = pieces[where] ?? '';
    const cut = random.below(piece.length + 1);
    pieces[where] = piece.slice(0, cut) + random.one(MEAN) + piece.slice(cut + random.below(4));
  },
  (pieces, random) => {
    const where = at(pieces, random);
    pieces[where] = (pieces[where] ?? '').replaceAll(/\d/gu, () => String(random.below(10)));
  },
];

const CALENDAR: readonly Change[] = [
  (pieces, random) => {
    const where = at(pieces, random);
    const name = (pieces[where] ?? '').split(':')[0] ?? '';
    pieces[where] = `${name}:${random.one(VALUES)}`;
  },
  (pieces, random) => void pieces.splice(at(pieces, random), 0, `${random.one(NAMES)}:${random.one(VALUES)}`),
  (pieces, random) => {
    const where = at(pieces, random);
    const [name = '', ...value] = (pieces[where] ?? '').split(':');
    pieces[where] = `${name};${random.one(PARAMETERS)}:${value.join(':')}`;
  },
  (pieces, random) => void pieces.splice(at(pieces, random), 0, `${random.one(['BEGIN', 'END'])}:${random.one(PARTS)}`),
  (pieces, random) => {
    const rule = pieces.findIndex((piece) => piece.startsWith('RRULE'));
    if (rule === -1) pieces.splice(at(pieces, random), 0, `RRULE:${random.one(RULES)}`);
    else pieces[rule] = `${pieces[rule] ?? ''};${random.one(RULES)}`;
  },
  (pieces, random) => {
    const uid = random.one(['same', '__proto__', '', 'u'.repeat(5_000)]);
    pieces.forEach((piece, index) => {
      if (piece.startsWith('UID')) pieces[index] = `UID:${uid}`;
    });
  },
  (pieces, random) => {
    const where = at(pieces, random);
    pieces[where] = (pieces[where] ?? '').replaceAll(/.{1,9}/gsu, (part) => `${part}\r\n${random.one([' ', '\t'])}`);
  },
];

const MEAN = [
  '\0',
  '\r',
  '\n',
  '\u2028',
  '"',
  "'",
  '\\',
  ';',
  ':',
  ',',
  '<',
  '<!--',
  '<![CDATA[',
  '&#0;',
  '\u202e',
  '😀',
  '{',
  '[',
  '}',
];
const NAMES = [
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'UID',
  'SEQUENCE',
  'STATUS',
];
const PARTS = ['VEVENT', 'VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VALARM', 'VTODO', 'X-PART'];
const PARAMETERS = [
  'TZID=Europe/London',
  'TZID=../../etc/passwd',
  'TZID="',
  'TZID=',
  'VALUE=DATE',
  'VALUE=PERIOD',
  'VALUE=BINARY;ENCODING=BASE64',
  'RANGE=THISANDFUTURE',
  '=',
  'X="a;b:c"',
];
const RULES = [
  'FREQ=DAILY',
  'FREQ=SECONDLY',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=5SU;BYSETPOS=-1',
  'COUNT=1000000000',
  'COUNT=5000',
  'INTERVAL=0',
  'INTERVAL=999',
  'UNTIL=99991231T235959Z',
  'UNTIL=00000101',
  'BYMONTH=2;BYMONTHDAY=29,30,31',
  'BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23',
  'BYDAY=MO,TU,WE,TH,FR,SA,SU',
  'BYSETPOS=366,-366',
  'WKST=XX',
];
const VALUES = [
  '',
  '0',
  '-1',
  '20260229T250000',
  '20260329T013000',
  '19700101T000000Z',
  '99991231T235959Z',
  '20260601',
  '20260601T100000/PT1H',
  '20260601T100000Z/20260501T100000Z',
  'P999999999999W',
  '-PT1H',
  'PT',
  '__proto__',
  'x'.repeat(70_000),
  '20260603T100000Z,'.repeat(3_000),
  '<script>alert(1)</script>',
  'mailto:someone@club.example',
  'javascript:alert(1)',
  'FREQ=DAILY',
];

function damaged(bytes: Buffer, random: Seeded): Uint8Array {
  const kind = random.below(10);
  if (kind === 0) return bytes.subarray(0, random.below(bytes.length + 1));
  if (kind > 2 || bytes.length === 0) return bytes;
  for (let flips = 1 + random.below(20); flips > 0; flips -= 1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

import type { Problem } from '#libs/domain';
import type { IcalCalendar, IcalReading } from './calendar.js';
import type { IcalComponent, IcalProperty } from './component.js';
import type { ContentLine } from './content-lines.js';
import { ICAL_LIMITS } from './limits.js';
import { type FileRead, readProperty } from './read-property.js';

type Open = {
  readonly name: string;
  readonly line: number;
  readonly properties: IcalProperty[];
  readonly children: IcalComponent[];
  dates: number;
  kept: boolean;
};
/** `bare` when components stand in the file without a VCALENDAR around them: then no END is to be waited for. */
type OpenCalendar = { properties: IcalProperty[]; zones: IcalComponent[]; events: IcalComponent[]; bare: boolean };

/** Components that stand directly in a calendar; one of them inside another means that an END is missing. */
const TOP = new Set(['VEVENT', 'VTIMEZONE', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VAVAILABILITY']);
/** What an event is known by and when it is; cut, it is another event. */
const NAMING = new Set(['UID', 'RECURRENCE-ID', 'DTSTART', 'RRULE']);
const NONE: readonly never[] = [];
const READ = new Set(['VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);

/** Takes content lines one by one and builds components from them, within `ICAL_LIMITS`. */
export class CalendarBuilder {
  private readonly calendars: OpenCalendar[] = [];
  private readonly problems: Problem[] = [];
  private calendar: OpenCalendar | null = null;
  private stack: Open[] = [];
  private components = 0;
  private zones = 0;
  private overLimit = 0;
  private complete = true;
  private everyEvent = true;
  private junk = { count: 0, line: 0 };

  private readonly file: FileRead;

  constructor(large: boolean) {
    this.file = { heads: new Map(), large };
  }

  /** One more line of the file. */
  add(line: ContentLine): void {
    const text = line.text.trimStart();
    const begins = edge(text, 'BEGIN:');
    if (begins) return this.begin(begins, line.number);
    const ends = edge(text, 'END:');
    if (ends) return this.end(ends);
    this.property(text, line);
  }

  /** Closes what is open and gives the result. Anything open means that the file broke off. */
  finish(): IcalReading {
    const brokenOff = this.stack.find((open) => open.name === 'VEVENT');
    if (this.calendar && (!this.calendar.bare || this.stack.length > 0)) {
      this.complete = false;
      this.everyEvent = false;
      this.say(
        'truncated',
        'The calendar file breaks off before its end, so events may be missing.',
        'file',
        'warning',
      );
    }
    if (brokenOff) {
      const where = uidOf(brokenOff) ?? `line ${brokenOff.line}`;
      this.say('cut-off', 'The file breaks off inside this event, so it was left out.', where, 'error');
    }
    if (this.overLimit > 0) {
      this.complete = false;
      this.everyEvent = false;
      const message = `The calendar has more than ${ICAL_LIMITS.components} entries; ${this.overLimit} were not read.`;
      this.say('too-large', message, 'file', 'error');
    }
    if (this.junk.count > 0) {
      const message = `${this.junk.count} lines are not calendar lines and were passed over.`;
      this.say('junk-lines', message, `line ${this.junk.line}`, 'note');
    }
    return {
      calendars: this.calendars satisfies readonly IcalCalendar[],
      complete: this.complete,
      everyEvent: this.everyEvent,
      problems: this.problems,
    };
  }

  private begin(name: string, line: number): void {
    if (name === 'VCALENDAR') {
      while (this.stack.length > 0) this.close();
      this.openCalendar(false);
      return;
    }
    if (!this.calendar) this.openCalendar(true);
    if (TOP.has(name)) {
      if (this.stack.length > 0) this.noteUnclosed();
      while (this.stack.length > 0) this.close();
      return this.beginTop(name, line);
    }
    this.push(name, line, READ.has(name) && this.parentReads());
  }

  private beginTop(name: string, line: number): void {
    if (name === 'VTIMEZONE') {
      this.zones += 1;
      return this.push(name, line, this.zones <= ICAL_LIMITS.zones);
    }
    this.components += 1;
    if (this.components > ICAL_LIMITS.components) this.overLimit += 1;
    this.push(name, line, name === 'VEVENT' && this.components <= ICAL_LIMITS.components);
  }

  private parentReads(): boolean {
    const parent = this.stack.at(-1);
    if (!parent) return false;
    return parent.kept && parent.children.length < ICAL_LIMITS.observances;
  }

  private push(name: string, line: number, kept: boolean): void {
    // Deeper levels are counted by name only, so that their ENDs still match.
    const deep = this.stack.length + 2 > ICAL_LIMITS.nesting;
    if (this.stack.length > 1_000) return;
    this.stack.push({ name, line, properties: [], children: [], dates: 0, kept: kept && !deep });
  }

  private end(name: string): void {
    if (name === 'VCALENDAR') {
      if (this.stack.length > 0) this.noteUnclosed();
      while (this.stack.length > 0) this.close();
      this.calendar = null;
      return;
    }
    const at = this.stack.findLastIndex((open) => open.name === name);
    if (at === -1) return;
    while (this.stack.length > at) this.close();
  }

  private close(): void {
    const open = this.stack.pop();
    if (!open?.kept) return;
    const component: IcalComponent = {
      name: open.name,
      line: open.line,
      properties: open.properties,
      children: open.children.length === 0 ? NONE : open.children,
    };
    const parent = this.stack.at(-1);
    if (parent) parent.children.push(component);
    else if (open.name === 'VEVENT') this.calendar?.events.push(component);
    else if (open.name === 'VTIMEZONE') this.calendar?.zones.push(component);
  }

  private property(text: string, line: ContentLine): void {
    const open = this.stack.at(-1);
    if (open && !open.kept) return;
    const property = readProperty(text, this.file);
    if (property === 'unwanted') return;
    if (!property) return this.noteJunk(line.number);
    // A picture inside the file is of no use and may be megabytes.
    if (property.name === 'ATTACH' && property.type === 'BINARY') return;
    if (line.cut) this.noteCut(property.name, open, line.number);
    if (open) this.keep(open, property);
    else this.calendar?.properties.push(property);
  }

  private keep(open: Open, property: IcalProperty): void {
    if (property.name === 'EXDATE' || property.name === 'RDATE') {
      const room = ICAL_LIMITS.dates - open.dates;
      const values = property.value.split(',', room + 1);
      open.dates += values.length;
      if (values.length <= room) open.properties.push(property);
      else if (room > 0) open.properties.push({ ...property, value: values.slice(0, room).join(',') });
      if (values.length > room) this.complete = false;
      if (values.length > room && room > 0) {
        const message = `This event lists more than ${ICAL_LIMITS.dates} single dates; the rest was not read.`;
        this.say('too-many-dates', message, uidOf(open) ?? `line ${open.line}`, 'warning');
      }
      return;
    }
    if (open.properties.length < ICAL_LIMITS.properties) open.properties.push(property);
  }

  private openCalendar(bare: boolean): void {
    this.calendar = { properties: [], zones: [], events: [], bare };
    this.calendars.push(this.calendar);
  }

  private noteUnclosed(): void {
    const open = this.stack[0];
    if (!open || open.name !== 'VEVENT') return;
    const where = uidOf(open) ?? `line ${open.line}`;
    this.say(
      'unclosed',
      'This event has no END line; it was taken to end where the next part begins.',
      where,
      'warning',
    );
  }

  private noteCut(name: string, open: Open | undefined, line: number): void {
    const where = (open && uidOf(open)) ?? `line ${line}`;
    this.complete = false;
    if (NAMING.has(name)) this.everyEvent = false;
    this.say(
      'line-too-long',
      `The ${name} is longer than ${ICAL_LIMITS.line} characters and was cut.`,
      where,
      'warning',
    );
  }

  private noteJunk(line: number): void {
    if (this.junk.count === 0) this.junk.line = line;
    this.junk.count += 1;
  }

  private say(code: string, message: string, where: string, severity: Problem['severity']): void {
    this.problems.push({ code, message, where, severity });
  }
}

function edge(text: string, word: 'BEGIN:' | 'END:'): string | null {
  // Most lines are neither, and their first letter tells.
  if (text.length > 100 || (text.charCodeAt(0) | 32) !== (word.charCodeAt(0) | 32)) return null;
  if (text.slice(0, word.length).toUpperCase() !== word) return null;
  return text.slice(word.length).trim().toUpperCase();
}

function uidOf(open: Open): string | null {
  const uid = open.properties.find((property) => property.name === 'UID')?.value.trim();
  return uid ? uid.slice(0, 200) : null;
}

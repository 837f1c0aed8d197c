import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { expand } from './expand.js';
import { refuseRule } from './guard-rule.js';
import { parseRule } from './rule.js';

// 146 rules with their instances, as another library publishes them; not shipped here.
const file = join(process.env['PORCHLIGHT_CORPUS'] ?? '../shared/corpus', 'recurrence', 'icalrecur_test.txt');

type Case = { readonly rule: string; readonly start: string; readonly instances: readonly string[] };

describe('the recurrence corpus', () => {
  const cases = readCases(readFileSync(file, 'utf8'));
  it('is whole', () => {
    expect(cases).toHaveLength(146);
  });

  it('expands to exactly the instances stated, for every rule that is followed', () => {
    const wrong = cases.filter((entry) => !isRefused(entry.rule) && !isUnstated(entry) && !agrees(entry));
    expect(wrong).toEqual([]);
    expect(cases.filter(isUnstated).map((entry) => entry.rule)).toEqual([
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;BYWEEKNO=1;UNTIL=20320101',
    ]);
  });

  it('holds 32 rules that no gathering needs, which are refused: within the day, or by minutes and seconds', () => {
    const refused = cases.filter((entry) => isRefused(entry.rule)).map((entry) => entry.rule);
    const within = cases.filter((entry) => /FREQ=(?:SECOND|MINUTE|HOUR)LY|BYMINUTE|BYSECOND/u.test(entry.rule));
    expect(refused).toEqual(within.map((entry) => entry.rule));
    expect(refused).toHaveLength(32);
  });
});

function agrees(entry: Case): boolean {
  const rule = parseRule(entry.rule);
  if (typeof rule === 'string') return false;
  const until = rule.until === null ? null : local(rule.until);
  // One more than stated, so that too many are seen as well; rules without end go on, of course.
  const window = { from: entry.start, until: '2200-01-01T00:00:00', limit: entry.instances.length + 1 };
  const found = expand(rule, entry.start, until, window);
  const endless = rule.count === null && rule.until === null;
  return JSON.stringify(endless ? found.slice(0, -1) : found) === JSON.stringify(entry.instances);
}

function isRefused(text: string): boolean {
  const rule = parseRule(text);
  return typeof rule === 'string' || refuseRule(rule) !== null;
}

function isUnstated(entry: Case): boolean {
  return entry.instances.some((instance) => instance.includes('UNIMPLEMENTED'));
}

function readCases(text: string): readonly Case[] {
  return text.split(/\n\s*\n/u).flatMap((block) => {
    const field = (name: string): string | undefined => new RegExp(`^${name}:(.*)$`, 'mu').exec(block)?.[1]?.trim();
    const [rule, start] = [field('RRULE'), field('DTSTART')];
    if (rule === undefined || start === undefined) return [];
    const instances = (field('INSTANCES') ?? '').split(',').filter((instance) => instance !== '');
    return { rule, start: local(start), instances: instances.map(local) };
  });
}

function local(text: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/u.exec(text);
  if (!match) return text;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

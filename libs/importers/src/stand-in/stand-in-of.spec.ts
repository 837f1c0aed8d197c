import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { standInOf } from './stand-in-of.js';

// Folders of pages made by hand: what came in place of what was asked for, and good pages that look much like it.
const ROOT = 'test/gold/stand-ins';
const LEAST = 0.95;

type Case = { readonly name: string; readonly text: string; readonly kind: string | null };

const casesIn = (folder: string): readonly Case[] =>
  readdirSync(join(ROOT, folder)).map((name) => {
    const file = (part: string): string => readFileSync(join(ROOT, folder, name, part), 'utf8');
    const { kind = null } = JSON.parse(file('answer.json')) as { readonly kind?: string };
    return { name, text: file('input.html'), kind };
  });

describe('what came in place of what was asked for', () => {
  const standIns = casesIn('stand-ins');
  const lookAlikes = casesIn('look-alikes');

  it('F-21 is found out', () => {
    const found = standIns.map((one) => ({ ...one, found: standInOf(one.text) }));
    const missed = found.filter((one) => one.found === null).map(({ name }) => name);
    const otherwise = found.flatMap(({ name, kind, found: is }) =>
      is === null || is === kind ? [] : [`${name}: ${is}`],
    );
    process.stdout.write(
      `F-21: ${String(found.length - missed.length)} of ${String(found.length)} stand-ins found, by their kind ${String(found.length - missed.length - otherwise.length)}; missed: ${missed.join(', ') || 'none'}; otherwise: ${otherwise.join(', ') || 'none'}\n`,
    );
    expect(standIns.length).toBeGreaterThanOrEqual(40);
    expect(1 - missed.length / found.length).toBeGreaterThanOrEqual(LEAST);
  });

  it('F-21 is never said of a good page', () => {
    const alarms = lookAlikes.flatMap(({ name, text }) =>
      standInOf(text) === null ? [] : [`${name}: ${String(standInOf(text))}`],
    );
    process.stdout.write(
      `F-21: ${String(alarms.length)} of ${String(lookAlikes.length)} good pages taken for stand-ins\n`,
    );
    expect(lookAlikes.length).toBeGreaterThanOrEqual(40);
    expect(alarms).toEqual([]);
  });
});

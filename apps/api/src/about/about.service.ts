import { Injectable } from '@nestjs/common';
import type { CrisisLine } from './help.page.js';

/** Where to turn to when it is urgent. Kept in one dated place, because numbers differ by country and change. */
@Injectable()
export class AboutService {
  crisisLines(): readonly CrisisLine[] {
    return CRISIS_LINES;
  }
}

// Last checked 2026-11-25. United Kingdom and Ireland: 999 or 112, Samaritans 116 123. United States: 911 and 988.
const CRISIS_LINES: readonly CrisisLine[] = [
  { name: 'Emergency, UK and Ireland', how: '999 or 112', href: 'tel:112' },
  { name: 'Samaritans, UK and Ireland, any hour', how: '116 123', href: 'tel:116123' },
  { name: 'Emergency, United States', how: '911', href: 'tel:911' },
  { name: 'Suicide and Crisis Lifeline, United States', how: 'call or text 988', href: 'tel:988' },
];

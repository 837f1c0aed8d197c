import type { Gathering } from '#libs/domain';
import type { VisitorItem } from '../../visitor/visitor-item.js';
import { CIRCLE, GAMES, NOW, READING } from './gatherings.suite.js';

export function item(gathering: Gathering, more: Partial<VisitorItem> = {}): VisitorItem {
  const [occurrence = { start: NOW, end: null, zone: 'Europe/London' }] = gathering.occurrences;
  return {
    id: `item-of-${gathering.id}`,
    gathering,
    occurrence,
    standing: 'on',
    why: ['quiet', 'you can leave at any time'],
    goodToKnow: ['the front desk can be busy at 3 pm'],
    note: '',
    answer: null,
    changed: null,
    ...more,
  };
}

export const ITEMS = [
  item(READING, { note: 'You said you like to have something in your hands.', answer: 'interested' }),
  item(GAMES, { changed: 'This starts half an hour later than it did.' }),
  item(CIRCLE, { why: [], goodToKnow: [] }),
];

import { describe, expect, it } from '@jest/globals';
import { readTitle } from './title-status.js';

describe('what a title says about the event', () => {
  it.each([
    ['CANCELLED: Chess', 'Chess', 'cancelled'],
    ['Cancelled - Chess', 'Chess', 'cancelled'],
    ['*CANCELED* Chess', 'Chess', 'cancelled'],
    ['[Cancelled] Chess', 'Chess', 'cancelled'],
    ['Chess (Cancelled!)', 'Chess', 'cancelled'],
    ['Chess – CANCELLED', 'Chess', 'cancelled'],
    ['Chess - cancelled', 'Chess', 'cancelled'],
    ['CANCELLED Chess for beginners', 'Chess for beginners', 'cancelled'],
    ['EVENT CANCELLED: Chess', 'Chess', 'cancelled'],
    ['Postponed: Chess', 'Chess', 'postponed'],
    ['Chess | Postponed', 'Chess', 'postponed'],
    ['RESCHEDULED: Chess', 'Chess', 'rescheduled'],
    ['ANNULÉ : Échecs', 'Échecs', 'cancelled'],
    ['Abgesagt: Schach', 'Schach', 'cancelled'],
    ['Chess CANCELLED TONIGHT', 'Chess', 'cancelled'],
    ['Chess POSTPONED', 'Chess', 'postponed'],
    ['CANCELLED-Chess', 'Chess', 'cancelled'],
    ['Chess-CANCELLED', 'Chess', 'cancelled'],
    ['CANCELLED* Chess', 'Chess', 'cancelled'],
    ['CHESS CLUB CANCELLED', 'CHESS CLUB', 'cancelled'],
    ['Chess Club Canceled', 'Chess Club', 'cancelled'],
    ['Chess has been cancelled', 'Chess', 'cancelled'],
    ['Chess is cancelled this week', 'Chess', 'cancelled'],
    ['Chess - CANCELLED this week', 'Chess', 'cancelled'],
    ['Chess CANCELLED - see notes', 'Chess - see notes', 'cancelled'],
    ['Chess (Cancelled - staff illness)', 'Chess', 'cancelled'],
    ['Chess [CANCELLED 11/24]', 'Chess', 'cancelled'],
    ['[CANCELLED DUE TO SNOW] Chess', 'Chess', 'cancelled'],
    ['Cancelled due to weather: Chess', 'Chess', 'cancelled'],
    ['CANCELLED (snow): Chess', 'Chess', 'cancelled'],
    ['Postponed until May 3: Chess', 'Chess', 'postponed'],
    ['ANNULLATO: scacchi', 'scacchi', 'cancelled'],
    ['Stamp club (cancelled stamps swap)', 'Stamp club (cancelled stamps swap)', null],
    ['Cancelled Lives: a talk', 'Cancelled Lives: a talk', null],
    ['How Christmas Was Cancelled', 'How Christmas Was Cancelled', null],
    ['On Being Cancelled', 'On Being Cancelled', null],
    ['Uncancelled: a play', 'Uncancelled: a play', null],
    ['Chess NOT CANCELLED', 'Chess NOT CANCELLED', null],
    ['WHY CHESS CLUB WAS CANCELLED', 'WHY CHESS CLUB WAS CANCELLED', null],
    ['Cancelled', 'Cancelled', 'cancelled'],
    ['Our cancellation policy', 'Our cancellation policy', null],
    ['Cancelled stamps: an exhibition', 'Cancelled stamps: an exhibition', null],
    ['Living with postponed grief', 'Living with postponed grief', null],
    ['Not cancelled: Chess', 'Not cancelled: Chess', null],
    ['Chess', 'Chess', null],
    ['', '', null],
  ])('%j is %j, %j', (published, title, status) => {
    expect(readTitle(published)).toMatchObject({ title, status });
  });

  it('tells a full event from one that fills you', () => {
    expect(
      ['FULL: Pottery', 'Pottery (sold out)', 'Full moon walk', 'Fully alive'].map((title) => readTitle(title).full),
    ).toEqual([true, true, false, false]);
  });

  it('is read in linear time', () => {
    const before = performance.now();
    for (const unit of ['cancelled ', ' - ', '((', '*', 'event ', '\n']) readTitle(unit.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

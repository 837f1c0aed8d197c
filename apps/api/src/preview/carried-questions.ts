import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { epochMs, toInstant, type Instant } from '#libs/domain';
import { Keyring, KeyMissing, SealBroken } from '#libs/store';
import { Question } from './question.js';

const Carried = z.object({ question: Question, until: z.string() });
const KEEP_MS = 3_600_000;
/** The seal of a form is for a form: nothing that is stored opens as one. */
const PLACE = { table: 'form', column: 'question', row: '', practice: '' };

/**
 * What a page asks for next, sealed: the browser carries it from one step to the next, and nobody can read a key out of the page
 * or put anything else in its place.
 */
@Injectable()
export class CarriedQuestions {
  constructor(private readonly keyring: Keyring) {}

  seal(question: Question, now: Instant): string {
    const until = toInstant(epochMs(now) + KEEP_MS);
    return this.keyring.seal(PLACE, JSON.stringify({ question, until } satisfies z.infer<typeof Carried>));
  }

  /** Null when it is none of ours, or its hour is over. */
  open(sealed: string, now: Instant): Question | null {
    const text = this.unseal(sealed);
    if (text === null) return null;
    const { question, until } = Carried.parse(JSON.parse(text));
    return until > now ? question : null;
  }

  private unseal(sealed: string): string | null {
    try {
      return this.keyring.open(PLACE, sealed);
    } catch (failure) {
      if (failure instanceof SealBroken || failure instanceof KeyMissing) return null;
      throw failure;
    }
  }
}

import type { Claim } from '#libs/domain';

/** `aClaim('access.step-free', 'yes').from('venue_db').sure(0.7).build()`: a claim that reads as a sentence. */
export function aClaim(attribute: string, value: Claim['value']): ClaimBuilder {
  return new ClaimBuilder({
    attribute,
    value,
    state: 'stated',
    confidence: 0.85,
    sourceClass: 'sentence',
    quote: `says ${attribute}`,
    span: [0, 5 + attribute.length],
    code: null,
    noticeDays: null,
    valid: { from: null, until: null },
    scope: 'series',
  });
}

export class ClaimBuilder {
  constructor(private readonly claim: Claim) {}

  sure(confidence: number): ClaimBuilder {
    return this.with({ confidence });
  }

  from(sourceClass: Claim['sourceClass']): ClaimBuilder {
    return this.with({ sourceClass });
  }

  quoting(quote: string): ClaimBuilder {
    return this.with({ quote, span: [0, quote.length] });
  }

  atScope(scope: Claim['scope']): ClaimBuilder {
    return this.with({ scope });
  }

  /** Local dates; `until` is exclusive. */
  between(from: string | null, until: string | null): ClaimBuilder {
    return this.with({ valid: { from, until } });
  }

  withNotice(noticeDays: number | null): ClaimBuilder {
    return this.with({ noticeDays });
  }

  available(availability: NonNullable<Claim['availability']>): ClaimBuilder {
    return this.with({ availability });
  }

  inState(state: Claim['state']): ClaimBuilder {
    return this.with({ state });
  }

  coded(vocabulary: string, code: string): ClaimBuilder {
    return this.with({ code: { vocabulary, code }, sourceClass: 'code', quote: null, span: null });
  }

  build(): Claim {
    return this.claim;
  }

  private with(part: Partial<Claim>): ClaimBuilder {
    return new ClaimBuilder({ ...this.claim, ...part });
  }
}

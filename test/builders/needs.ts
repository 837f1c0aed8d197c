import type { Goal, Need, Needs, Strength } from '#libs/domain';

type Accept = Need['accept'];
type Extra = Partial<Pick<Need, 'unknown' | 'acceptLimited' | 'anyOf'>>;

/** `needs().must('access.step-free', ['yes']).strong('sensory.noise', { max: 1 }).belonging('women').build()`. */
export function needs(): NeedsBuilder {
  return new NeedsBuilder({});
}

export class NeedsBuilder {
  constructor(private readonly needs: Needs) {}

  must(attribute: string, accept: Accept, extra: Extra = {}): NeedsBuilder {
    return this.need('must', attribute, accept, extra);
  }

  strong(attribute: string, accept: Accept, extra: Extra = {}): NeedsBuilder {
    return this.need('strong', attribute, accept, extra);
  }

  nice(attribute: string, accept: Accept, extra: Extra = {}): NeedsBuilder {
    return this.need('nice', attribute, accept, extra);
  }

  avoid(attribute: string, accept: Accept, extra: Extra = {}): NeedsBuilder {
    return this.need('avoid', attribute, accept, extra);
  }

  never(attribute: string, accept: Accept, extra: Extra = {}): NeedsBuilder {
    return this.need('never', attribute, accept, extra);
  }

  belonging(...belong: string[]): NeedsBuilder {
    return this.with({ spaces: { ...this.needs.spaces, belong } });
  }

  wantingSpacesFor(...show: string[]): NeedsBuilder {
    return this.with({ spaces: { ...this.needs.spaces, show } });
  }

  affirmed(...mustAffirm: string[]): NeedsBuilder {
    return this.with({ spaces: { ...this.needs.spaces, mustAffirm } });
  }

  neverSpacesFor(...never: string[]): NeedsBuilder {
    return this.with({ spaces: { ...this.needs.spaces, never } });
  }

  aimingFor(...goals: Goal[]): NeedsBuilder {
    return this.with({ goals });
  }

  liking(...interests: string[]): NeedsBuilder {
    return this.with({ interests });
  }

  doing(ceiling: number, stretch: number): NeedsBuilder {
    return this.with({ demand: { ...this.needs.demand, ceiling, stretch } });
  }

  free(...days: NonNullable<Needs['when']>[number]['days']): FreeTime {
    return {
      between: (from, until) => this.with({ when: [...(this.needs.when ?? []), { days, from, until }] }),
    };
  }

  with(part: Needs): NeedsBuilder {
    return new NeedsBuilder({ ...this.needs, ...part });
  }

  build(): Needs {
    return this.needs;
  }

  private need(strength: Strength, attribute: string, accept: Accept, extra: Extra): NeedsBuilder {
    return this.with({ needs: [...(this.needs.needs ?? []), { attribute, accept, strength, ...extra }] });
  }
}

type FreeTime = { readonly between: (from: string, until: string) => NeedsBuilder };

/** Milliseconds that went into each step of a piece of work, summed over all that was done. */
export class Stages {
  private readonly spent = new Map<string, number>();

  /** The same object, with what its methods `names` take counted as `stage`. */
  watched<T extends object>(stage: string, watched: T, names: readonly (keyof T)[]): T {
    return new Proxy(watched, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
        if (!names.includes(name as keyof T)) return method;
        return (...args: readonly unknown[]) => this.during(stage, async () => method(...args));
      },
    });
  }

  /** Forgets what was spent, and gives it. */
  take(): ReadonlyMap<string, number> {
    const spent = new Map(this.spent);
    this.spent.clear();
    return spent;
  }

  private async during<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    try {
      return await work();
    } finally {
      this.spent.set(stage, (this.spent.get(stage) ?? 0) + performance.now() - from);
    }
  }
}

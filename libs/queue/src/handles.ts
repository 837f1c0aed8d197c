import type { z } from 'zod';
import type { AnyContract, JobContract } from './job-contract.js';

const handled = new WeakMap<object, AnyContract>();

/**
 * Marks the method of a provider that does a kind of job. It must be safe to run twice, load what it needs by the ids, and
 * take a vanished row for a success. A parameter of another type does not compile.
 */
export function Handles<S extends z.ZodObject<z.ZodRawShape>>(contract: JobContract<S>) {
  return <H extends (data: z.output<S>) => Promise<void>>(
    _target: object,
    _name: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    if (descriptor.value !== undefined) handled.set(descriptor.value, contract);
  };
}

/** The contract that a method handles, or null. */
export function handledBy(method: unknown): AnyContract | null {
  return typeof method === 'function' ? (handled.get(method) ?? null) : null;
}

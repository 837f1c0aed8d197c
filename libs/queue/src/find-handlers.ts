import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { handledBy } from './handles.js';
import type { AnyContract } from './job-contract.js';
import { HandlersMismatch } from './queue-errors.js';

export type FoundHandler = {
  readonly contract: AnyContract;
  /** `Class.method`, for people. */
  readonly where: string;
  readonly run: (data: unknown) => Promise<void>;
};

/**
 * The handler of each contract, by name. Every contract must have exactly one among the providers and no other may be
 * there: anything else would be found weeks later as work that nobody did. Throws `queue.handlers`, naming all faults at once.
 */
export function findHandlers(
  contracts: readonly AnyContract[],
  discovery: DiscoveryService,
  scanner: MetadataScanner,
): ReadonlyMap<string, FoundHandler> {
  const found = allHandlers(discovery, scanner);
  const faults = [
    ...contracts.flatMap((contract) => faultOf(contract, found)),
    ...found
      .filter(({ contract }) => !contracts.includes(contract))
      .map(
        ({ contract, where }) =>
          `${where} handles ${contract.name}, which is not among the jobs of this program: add it to libs/queue/src/jobs.ts.`,
      ),
  ];
  if (faults.length > 0) throw new HandlersMismatch(faults.join('\n'));
  return new Map(found.map((handler) => [handler.contract.name, handler]));
}

function faultOf(contract: AnyContract, found: readonly FoundHandler[]): readonly string[] {
  const mine = found.filter((handler) => handler.contract === contract);
  if (mine.length === 1) return [];
  if (mine.length === 0) {
    return [
      `Nothing handles ${contract.name}: write @Handles(…) with its contract above one method of a provider, and list that provider in a module.`,
    ];
  }
  return [
    `${mine.map(({ where }) => where).join(' and ')} both handle ${contract.name}: take @Handles off all but one.`,
  ];
}

function allHandlers(discovery: DiscoveryService, scanner: MetadataScanner): readonly FoundHandler[] {
  return discovery.getProviders().flatMap((wrapper) => {
    const instance: unknown = wrapper.instance;
    if (typeof instance !== 'object' || instance === null) return [];
    const prototype: unknown = Object.getPrototypeOf(instance);
    if (typeof prototype !== 'object' || prototype === null) return [];
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      const contract = handledBy(method);
      if (contract === null || typeof method !== 'function') return [];
      const run = (data: unknown): Promise<void> => Promise.resolve(method.call(instance, data) as Promise<void>);
      return [{ contract, where: `${String(wrapper.name)}.${name}`, run }];
    });
  });
}

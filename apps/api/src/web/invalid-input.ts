import { InvalidInput } from '#libs/platform';

type Issue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
};

/** What Nest's schema pipe throws for input of another shape: every fault with its path. */
export function invalidInput(issues: readonly Issue[]): InvalidInput {
  return new InvalidInput(
    issues.map(({ path = [], message }) => ({
      path: path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
      message,
    })),
  );
}

import { PorchlightError } from '#libs/domain';

export type ConfigurationFault = { readonly name: string; readonly fault: string; readonly meaning: string };

/** The settings cannot be used. The message lists every fault, one a line, with what the setting is for. */
export class BadConfiguration extends PorchlightError {
  readonly code = 'config.invalid';
  readonly retry = 'never';
  readonly faults: readonly ConfigurationFault[];

  constructor(faults: readonly ConfigurationFault[]) {
    const lines = faults.map(
      ({ name, fault, meaning }) => `  ${name} ${fault}.${meaning === '' ? '' : ` ${meaning}.`}`,
    );
    super(`Porchlight cannot start with these settings:\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

import { StandardSchemaValidationPipe, type PipeTransform } from '@nestjs/common';
import { InvalidInput } from './invalid-input.js';

/** Nest's own schema pipe, failing with {@link InvalidInput} so that every fault keeps its path. */
export function inputPipe(): PipeTransform {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new InvalidInput(
        issues.map(({ path = [], message }) => ({
          path: path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
          message,
        })),
      ),
  });
}

import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../forms/error-summary.js';
import type { FieldError } from '../forms/form-state.js';
import { QuickExit } from '../parts/quick-exit.js';
import { Document } from './document.js';
import type { Frame } from './frame.js';

type Props = {
  readonly frame: Frame;
  readonly title: string;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
};

/** A page that says nothing: no name, no header, no links of ours. Someone else may be looking at the screen. */
export function GateLayout({ frame, title, errors = [], children }: Props) {
  return (
    <Document frame={frame} title={errors.length > 0 ? `Error: ${title}` : title} secret>
      <main id="main" class="gate">
        <div class="wrap stack">
          <QuickExit />
          <ErrorSummary errors={errors} />
          {children}
        </div>
      </main>
    </Document>
  );
}

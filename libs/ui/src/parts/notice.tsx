import type { ComponentChildren } from 'preact';

type Props = {
  readonly title?: string;
  /** `warn`: look twice. `stop`: it does not go ahead. Without: good to know. */
  readonly tone?: 'note' | 'warn' | 'stop';
  /** Says something about what was just done, so screen readers read it out. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
};

/** A sentence or two that stand apart. It stays; nothing vanishes on its own. */
export function Notice({ title, tone = 'note', live = false, children }: Props) {
  return (
    <div class={`notice notice--${tone} stack stack--close`} {...(live ? { role: 'status' as const } : {})}>
      {title !== undefined && <p class="notice__title">{title}</p>}
      {children}
    </div>
  );
}

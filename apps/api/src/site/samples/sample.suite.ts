import type { ComponentChild } from 'preact';
import type { Display, FormState } from '#libs/ui';
import type { Audience, SiteFrame } from '../site-frame.js';

/** A page with made-up props, for tests and for looking at. */
export type Sample = readonly [name: string, page: ComponentChild];

export type FrameFor = (audience: Audience, path: string, more?: Partial<SiteFrame>) => SiteFrame;

export function framesWith(display: Display): FrameFor {
  return (audience, path, more = {}) => ({
    stylesheet: '/style.css',
    language: 'en',
    display,
    path,
    csrf: 'token-of-this-form',
    audience,
    demo: audience !== 'visitor',
    done: null,
    ...more,
  });
}

export const AREAS = [
  { value: 'heath', label: 'Marlow Heath', lat: 51.5, lon: -1.2 },
  { value: 'dock', label: 'Old Dock', lat: 51.6, lon: -1.3 },
];

export function wrong(field: string, message: string, values: FormState['values']): FormState {
  return { values, errors: [{ field, message }] };
}

import { h } from 'preact';
import { MailId } from '#libs/domain';
import type { KeptMail } from '#libs/store';
import { OutboxPage } from '../../mail/outbox.page.js';
import { EVIL, NOW } from './gatherings.suite.js';
import type { FrameFor, Sample } from './sample.suite.js';

const MAIL: KeptMail = {
  id: MailId.parse('018f0000-0000-7000-8000-000000000041'),
  kind: 'alert',
  to: 'mo@practice.example',
  subject: 'Porchlight: 2 sources need a look',
  text: 'New:\n\nElm Branch Library\nIt answers, but we found no events in it. What we had is kept.\nhttps://porchlight.example/moderation/sources#source-1\n',
  writtenAt: '2026-06-08T08:00:00Z',
  tries: 1,
  nextAt: '2026-06-08T08:00:00Z',
  problem: null,
  sentAt: '2026-06-08T08:00:00Z',
  givenUpAt: null,
};

export function mailSamples(frame: FrameFor): readonly Sample[] {
  const waits = { ...MAIL, sentAt: null, tries: 4, problem: 'mail.away' };
  const mails: readonly KeptMail[] = [
    waits,
    { ...MAIL, subject: EVIL, text: EVIL, to: EVIL, sentAt: null, givenUpAt: NOW, problem: 'mail.refused' },
    MAIL,
  ];
  const staff = frame('staff', '/moderation/outbox');
  return [
    ['mail', h(OutboxPage, { frame: staff, mails, hasServer: true, now: NOW })],
    [
      'mail-kept',
      h(OutboxPage, { frame: staff, mails: [{ ...waits, tries: 0, problem: null }], hasServer: false, now: NOW }),
    ],
    ['mail-none', h(OutboxPage, { frame: staff, mails: [], hasServer: false, now: NOW })],
  ];
}

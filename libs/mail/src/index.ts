export * from './mail-errors.js';
export { createMailer, type Mailer, type MailerOptions, type OutgoingMail } from './mailer.js';

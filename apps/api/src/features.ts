import { AboutModule } from './about/about.module.js';
import { ClientsModule } from './clients/clients.module.js';
import { DeadLettersModule } from './dead-letters/dead-letters.module.js';
import { DuplicatesModule } from './duplicates/duplicates.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { FetchingModule } from './fetching/fetching.module.js';
import { FindModule } from './find/find.module.js';
import { GatheringModule } from './gathering/gathering.module.js';
import { HealthModule } from './health/health.module.js';
import { HomeModule } from './home/home.module.js';
import { LinkOutsModule } from './link-outs/link-outs.module.js';
import { ListModule } from './list/list.module.js';
import { MailModule } from './mail/mail.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { NeedsModule } from './needs/needs.module.js';
import { OrganiserModule } from './organiser/organiser.module.js';
import { SessionModule } from './session/session.module.js';
import { ShareModule } from './share/share.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { V1Module } from './v1/v1.module.js';
import { VisitorModule } from './visitor/visitor.module.js';

/** Every feature, one line each. */
export const FEATURES = [
  HealthModule,
  HomeModule,
  FindModule,
  GatheringModule,
  AboutModule,
  FetchingModule,
  SessionModule,
  ClientsModule,
  NeedsModule,
  ListModule,
  ShareModule,
  VisitorModule,
  FeedsModule,
  OrganiserModule,
  // Before those whose addresses take any word.
  DuplicatesModule,
  ModerationModule,
  SourcesModule,
  DeadLettersModule,
  MailModule,
  LinkOutsModule,
  V1Module,
];

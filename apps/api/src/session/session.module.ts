import { Module } from '@nestjs/common';
import { Passwords } from './passwords.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';

@Module({ controllers: [SessionController], providers: [SessionService, Passwords] })
export class SessionModule {}

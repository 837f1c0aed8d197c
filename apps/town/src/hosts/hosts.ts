import type { Host } from '../series.js';
import { centralLibrary } from './central-library.js';
import { chapelStreet, quakers, restoredPath, stBrigids } from './churches.js';
import { deafClub, gamesCafe, musicRooms, overFifties } from './clubs.js';
import { daleHospice } from './dale-hospice.js';
import { kiteNetwork } from './kite-network.js';
import { makersYard } from './makers-yard.js';
import { merrowdaleIntergroup } from './merrowdale-intergroup.js';
import { masjid, synagogue } from './mosque-and-synagogue.js';
import { lantern } from './peer-support.js';
import { quarryLaneLibrary } from './quarry-lane-library.js';
import { rowanCentre } from './rowan-centre.js';
import { walkingFriends } from './walking-friends.js';
import { weaversHall } from './weavers-hall.js';

/** Everyone who publishes a calendar in Merrowdale, an invented town. */
export const HOSTS: readonly Host[] = [
  centralLibrary,
  quarryLaneLibrary,
  weaversHall,
  makersYard,
  walkingFriends,
  gamesCafe,
  musicRooms,
  deafClub,
  overFifties,
  stBrigids,
  chapelStreet,
  quakers,
  masjid,
  synagogue,
  lantern,
  merrowdaleIntergroup,
  rowanCentre,
  kiteNetwork,
  daleHospice,
  restoredPath,
];

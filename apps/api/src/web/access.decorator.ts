import { SetMetadata } from '@nestjs/common';

/** Who may call a route. Without one of these nobody may: the guard denies by default. */
export type Access = 'anyone' | 'therapist' | 'moderator';

export const ACCESS = 'porchlight:access';

export const Public = () => SetMetadata(ACCESS, 'anyone' satisfies Access);
export const ForTherapists = () => SetMetadata(ACCESS, 'therapist' satisfies Access);
export const ForModerators = () => SetMetadata(ACCESS, 'moderator' satisfies Access);

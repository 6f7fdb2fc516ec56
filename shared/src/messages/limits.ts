/** Apart from the schemas, so that a phone can know them without those. */
export const MAX_PHOTOS = 10;
export const MAX_MESSAGE_CHARACTERS = 4000;
export const MAX_REPLY_CHARACTERS = 2000;

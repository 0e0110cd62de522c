import { defineLoader } from '@hjerterom/platform/api';
import { messagesByIds } from '../message/read-messages.js';

/** A message by its id. */
export const messageById = defineLoader('messages by id', messagesByIds, (row) => row.id);

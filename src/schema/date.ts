import { z } from 'zod';
import { badInput } from '../loaders/user-error.ts';
import { builder } from './builder.ts';

/** Days that are in the calendar; PostgreSQL and ISO 8601 agree from the year 1 on. */
const day = z.iso.date().refine((text) => !text.startsWith('0000'));

builder.scalarType('Date', {
  description: 'A day of the calendar (日付), ISO 8601, for example 2007-08-03. It has no time zone.',
  serialize: (text) => text,
  parseValue: (value) => {
    const { success, data } = day.safeParse(value);
    if (success) return data;
    throw badInput(`A Date must be a day of the calendar such as "2007-08-03", got ${JSON.stringify(value)}.`);
  },
});

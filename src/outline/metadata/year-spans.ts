/** The years that a document is of, and what sources they are read from. */
import type { Metadata } from '../document';
import { lastMonth } from '../year-parts';
import type { Family } from './kind';

export interface Years
  extends Pick<
    Metadata,
    | 'year'
    | 'thisYear'
    | 'reviewStart'
    | 'reviewEnd'
    | 'reviewPart'
    | 'presentMonth'
    | 'periodStart'
    | 'periodEnd'
    | 'doubts'
  > {
  /** Where the text states the years; offsets into the text that was given. */
  review?: { from: number; to: number };
  period?: { from: number; to: number };
}

export interface YearSources {
  family: Family;
  title: string;
  text: string;
  /** ISO dates. */
  given?: string;
  published?: string;
}

/** Texts about a year under way look back on what is over of it and ahead to its end. */
export const underWay = (year: number, month: number, part?: string): Years => ({
  thisYear: year,
  reviewStart: year,
  reviewEnd: year,
  ...(part ? { reviewPart: part } : {}),
  presentMonth: month ? `${year}-${String(month).padStart(2, '0')}` : part && lastMonth(part),
  periodStart: year,
  periodEnd: year,
  doubts: [],
});

/** What a text is about stands in its first sentences. */
export const LEAD = 600;

/** Texts that look back on one year and ahead to the next; `year` is the one that they are known by. */
export const lookingBack = (review: number, year: number): Years => ({
  year,
  thisYear: year,
  reviewStart: review,
  reviewEnd: review,
  periodStart: review + 1,
  periodEnd: review + 1,
  doubts: [],
});

import * as z from 'zod/mini';
import { FAILURE_CODES, type Failure } from '../failures/failure';
import type { PaymentLink } from '../payment-links/payment-link';
import { referenceSchema } from './reference-schema';

/** The port on which a content script asks for one link; see `ControlView` for what comes back. */
export const CONTROL_PORT = 'payment-link';

/** The port that a content script opens with its page, which is then told the learned rules; it carries nothing. */
export const PAGE_PORT = 'page-opened';

/** The port that a content script opens once its page has an unpaid invoice; it carries nothing. */
export const SEEN_PORT = 'invoices-seen';

/** The port on which a content script hands over the rule that the user has just pointed out. */
export const RULE_PORT = 'learned-rule';

/** The port on which popup and other own pages ask for one link and get its progress. */
export const PROGRESS_PORT = 'payment-link-progress';

const language = z.enum(['sv', 'en']);

/**
 * All that a content script may say: ask for the link of one well-formed reference, or accept what the
 * background has just offered on this very port. Never a URL, a path, a header or a key.
 */
export const controlRequest = z.union([
  z.strictObject({ reference: referenceSchema, language }),
  z.strictObject({ accept: z.literal(true) }),
]);

export type ControlRequest = z.output<typeof controlRequest>;

/** What an own page asks on {@link PROGRESS_PORT}; without `accountId` the default account goes first. */
export const linkRequest = z.strictObject({
  reference: referenceSchema,
  accountId: z.optional(z.string()),
});

export type LinkRequest = z.output<typeof linkRequest>;

/** What the in-page control shows, in the page's language; holds no address and no secret. */
export interface ControlView {
  state: 'busy' | 'done' | 'error';
  /** The button's short text. */
  label: string;
  /** A full sentence beside the button. */
  detail?: string;
  /** The label of a second button, which answers `{accept: true}`. */
  action?: string;
}

/** How one request for a link is doing; the same for every surface. Times are in ms since the epoch. */
export type LinkProgress =
  | { state: 'busy' }
  | { state: 'waiting'; until: number }
  | { state: 'done'; link: PaymentLink; copied: boolean; kept: boolean }
  | { state: 'failed'; failure: Failure };

/** A failure that was sent or stored, parsed. */
export const failureSchema: z.ZodMiniType<Failure> = z.object({
  code: z.enum(FAILURE_CODES),
  reference: z.optional(z.string()),
  requestId: z.optional(z.string()),
  httpStatus: z.optional(z.number()),
  scope: z.optional(z.enum(['read:billing', 'write:billing'])),
  invoiceStatus: z.optional(z.string()),
  retryAt: z.optional(z.number()),
}) as z.ZodMiniType<Failure>;

import * as z from 'zod/mini';
import { ACCOUNT_COLORS, type Account } from '../accounts/account';
import type { SavedKey } from '../accounts/account-service';
import type { KeyTest } from '../accounts/test-key';
import { MAX_BULK } from '../bulk/bulk-job';
import { failed, type Result } from '../failures/failure';
import { isUuid } from '../hostup/payment-url';
import { templateSchema } from '../payer-messages/template';
import type { PaymentLink } from '../payment-links/payment-link';
import type { ImportOutcome } from '../settings-file/settings-file';
import type { InvoiceReference } from '../sightings/reference';
import { linkRequest } from './link-port';

function makeInputs() {
  const accountId = z.string().check(z.minLength(1), z.maxLength(64));
  /**
   * A key travels only from the options page to the background; printable ASCII, since it goes in a header.
   * White space that was pasted around it is cut off.
   */
  const apiKey = z.string().check(z.trim(), z.regex(/^[\x21-\x7e]{8,512}$/));
  const uuid = z.string().check(z.refine(isUuid));
  const nothing = z.strictObject({});
  return {
    // Accounts and keys
    saveKey: z.strictObject({ key: apiKey, accountId: z.optional(accountId), name: z.optional(z.string()) }),
    testAccount: z.strictObject({ accountId }),
    removeAccount: z.strictObject({ accountId, withLinks: z.optional(z.boolean()) }),
    changeAccount: z.strictObject({
      accountId,
      name: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
      color: z.optional(z.enum(ACCOUNT_COLORS)),
      isDefault: z.optional(z.literal(true)),
    }),
    // Links
    copyLink: z.strictObject({ uuid }),
    refreshLink: z.strictObject({ uuid }),
    refreshLinks: nothing,
    watchLink: z.strictObject({ uuid, watched: z.boolean() }),
    forgetLink: z.strictObject({ uuid }),
    /** The popup has shown what happened meanwhile: the badge goes, and the outcome of that time with it. */
    markSeen: z.strictObject({ outcomeAt: z.optional(z.number()) }),
    // Who owes
    refreshUnpaid: z.strictObject({ accountId }),
    // Many at once
    startBulk: z.strictObject({
      requests: z.array(linkRequest).check(z.minLength(1), z.maxLength(MAX_BULK)),
    }),
    controlBulk: z.strictObject({
      action: z.enum(['pause', 'resume', 'cancel', 'retry', 'clear']),
      /** For `retry`: the one invoice to ask for again; all failed ones without it. */
      only: z.optional(linkRequest),
    }),
    // Settings
    savePreferences: z.strictObject({
      watchCopied: z.optional(z.boolean()),
      notifyPaid: z.optional(z.boolean()),
      notifySeen: z.optional(z.boolean()),
      notifyExpiring: z.optional(z.boolean()),
      payerLanguage: z.optional(z.nullable(z.enum(['sv', 'en']))),
      templateId: z.optional(z.nullable(z.string())),
    }),
    saveTemplates: z.strictObject({ templates: z.array(templateSchema).check(z.maxLength(12)) }),
    exportSettings: nothing,
    importSettings: z.strictObject({ text: z.string() }),
    // The page in the active tab
    seenOnPage: nothing,
    /** The popup has shown what the shortcut found. */
    clearPageChoice: nothing,
    pickOnPage: nothing,
    reportPage: nothing,
    forgetRule: z.strictObject({ id: z.string() }),
  };
}

type CommandInputs = ReturnType<typeof makeInputs>;

let inputs: CommandInputs | undefined;

/**
 * What own pages may ask of the background: name and input. Content scripts may ask none of these. Made when it
 * is first used, since a click on a page's control, which starts the worker, needs none of it.
 */
export function commandInputs(): CommandInputs {
  inputs ??= makeInputs();
  return inputs;
}

/** What the background answers. */
export interface CommandAnswers {
  saveKey: Result<SavedKey>;
  testAccount: Result<KeyTest>;
  removeAccount: Result<null>;
  changeAccount: Result<Account[]>;
  copyLink: boolean;
  refreshLink: Result<PaymentLink>;
  refreshLinks: Result<null>;
  watchLink: Result<null>;
  forgetLink: Result<null>;
  markSeen: Result<null>;
  refreshUnpaid: Result<null>;
  startBulk: Result<null>;
  controlBulk: Result<null>;
  savePreferences: Result<null>;
  saveTemplates: Result<null>;
  exportSettings: Result<string>;
  importSettings: ImportOutcome;
  /** The unpaid invoices that the content script sees, in the page's order; null: not a HostUp page. */
  seenOnPage: InvoiceReference[] | null;
  clearPageChoice: Result<null>;
  /** Whether pointing could be started. */
  pickOnPage: boolean;
  /** The masked skeleton of the page; null: not a HostUp page. */
  reportPage: string | null;
  forgetRule: Result<null>;
}

export type CommandName = keyof CommandAnswers;
export type CommandInput<N extends CommandName> = z.output<CommandInputs[N]>;

/** One function for each command. */
export type CommandHandlers = {
  [N in CommandName]: (input: CommandInput<N>) => Promise<CommandAnswers[N]>;
};

/** The commands whose answer is no `Result`. */
type PlainCommand = {
  [N in CommandName]: Extract<CommandAnswers[N], { ok: false; failure: unknown }> extends never ? N : never;
}[CommandName];

/** What these answer when they are refused or fail; a failure would be taken for a yes. */
const PLAIN_REFUSALS: { [N in PlainCommand]: CommandAnswers[N] } = {
  copyLink: false,
  importSettings: { ok: false, reason: 'not_saved' },
  seenOnPage: null,
  pickOnPage: false,
  reportPage: null,
};

function refusal(name: string): unknown {
  return Object.hasOwn(PLAIN_REFUSALS, name) ? PLAIN_REFUSALS[name as PlainCommand] : failed('internal');
}

const envelope = z.strictObject({ command: z.string(), input: z.unknown() });

/**
 * Answers a message that is a command; null when it is something else. An unknown name or an input that
 * does not parse is refused, never guessed.
 */
export function answerCommand(handlers: CommandHandlers, message: unknown): Promise<unknown> | null {
  const parsed = envelope.safeParse(message);
  if (!parsed.success) return null;
  const name = parsed.data.command;
  if (!isCommandName(name)) return Promise.resolve(failed('internal'));
  return answer(handlers, name, parsed.data.input);
}

async function answer<N extends CommandName>(
  handlers: CommandHandlers,
  name: N,
  raw: unknown,
): Promise<unknown> {
  const input = commandInputs()[name].safeParse(raw);
  if (!input.success) return refusal(name);
  const handle: (input: CommandInput<N>) => Promise<CommandAnswers[N]> = handlers[name];
  return handle(input.data as CommandInput<N>).catch(() => refusal(name));
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandInputs(), name);
}

import * as z from 'zod/mini';
import { ACCOUNT_COLORS, type Account } from '../accounts/account';
import type { KeyTest, SavedKey } from '../accounts/account-service';
import { failed, type Result } from '../failures/failure';

const accountId = z.string().check(z.minLength(1), z.maxLength(64));
/** A key travels only from the options page to the background; printable ASCII, since it goes in a header. */
const apiKey = z.string().check(z.regex(/^[\x21-\x7e]{8,512}$/));
const uuid = z.uuid();

/** What own pages may ask of the background: name and input. Content scripts may ask none of these. */
export const commandInputs = {
  saveKey: z.strictObject({ key: apiKey, accountId: z.optional(accountId), name: z.optional(z.string()) }),
  testAccount: z.strictObject({ accountId }),
  removeAccount: z.strictObject({ accountId }),
  changeAccount: z.strictObject({
    accountId,
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
    color: z.optional(z.enum(ACCOUNT_COLORS)),
    isDefault: z.optional(z.literal(true)),
  }),
  copyLink: z.strictObject({ uuid }),
};

/** What the background answers. */
export interface CommandAnswers {
  saveKey: Result<SavedKey>;
  testAccount: Result<KeyTest>;
  removeAccount: Result<null>;
  changeAccount: Result<Account[]>;
  copyLink: boolean;
}

export type CommandName = keyof CommandAnswers;
export type CommandInput<N extends CommandName> = z.output<(typeof commandInputs)[N]>;

/** One function for each command. */
export type CommandHandlers = {
  [N in CommandName]: (input: CommandInput<N>) => Promise<CommandAnswers[N]>;
};

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
  const input = commandInputs[name].safeParse(raw);
  if (!input.success) return failed('internal');
  const handle: (input: CommandInput<N>) => Promise<CommandAnswers[N]> = handlers[name];
  return handle(input.data as CommandInput<N>).catch(() => failed('internal'));
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandInputs, name);
}

import * as z from 'zod/mini';
import { ACCOUNT_COLORS, type AccountColor } from '../accounts/account';
import { unknownPlaceholders } from '../payer-messages/placeholders';
import { type Template, templateSchema } from '../payer-messages/template';
import { type PolicyNote, type PolicySwitches, policySwitches } from './policy';
import { slugs } from './slugs';

/** An account that a policy deploys, with its key. */
export interface PolicyAccount {
  /** `policy:` and a slug of the name, so that it is the same account after a change of its key. */
  id: string;
  name: string;
  key: string;
  color: AccountColor | null;
}

/** A policy as it was understood. */
export interface Policy {
  isDeployed: boolean;
  accounts: PolicyAccount[];
  /** The id of the account that is to be the default one; null if the policy leaves it open. */
  defaultId: string | null;
  templates: Template[];
  switches: PolicySwitches;
  locksSettings: boolean;
  notes: PolicyNote[];
}

/** The most accounts and templates that a policy can deploy. */
export const MAX_POLICY_ACCOUNTS = 20;
export const MAX_POLICY_TEMPLATES = 20;

const account = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  // Printable ASCII, since it goes in a header.
  key: z.string().check(z.regex(/^[\x21-\x7e]{8,512}$/)),
  color: z.optional(z.enum(ACCOUNT_COLORS)),
  default: z.optional(z.boolean()),
});

const template = z.omit(templateSchema, { id: true });

/** The prefix of the ids of all that comes from a policy. */
export const POLICY_ID = 'policy:';

/**
 * Reads what `storage.managed` holds; see `public/managed-schema.json`. Each part is read by itself: one
 * that is wrong is left out with a note and costs no other.
 */
export function parsePolicy(managed: Record<string, unknown>): Policy {
  const notes: PolicyNote[] = [];

  function entries<T>(part: string, schema: z.ZodMiniType<T>, most: number): T[] {
    const raw = managed[part];
    if (raw === undefined) return [];
    if (!Array.isArray(raw)) {
      notes.push({ part, problem: 'invalid' });
      return [];
    }
    if (raw.length > most) notes.push({ part: `${part}[${most}]`, problem: 'too_many' });
    return raw.slice(0, most).flatMap((entry, place) => read(`${part}[${place}]`, schema, entry) ?? []);
  }

  function read<T>(part: string, schema: z.ZodMiniType<T>, raw: unknown): T | undefined {
    if (raw === undefined) return undefined;
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    const path = parsed.error.issues[0]?.path ?? [];
    notes.push({ part: [part, ...path.map(String)].join('.'), problem: 'invalid' });
    return undefined;
  }

  const accounts = entries('accounts', account, MAX_POLICY_ACCOUNTS);
  const ids = slugs(accounts.map(({ name }) => name)).map((slug) => POLICY_ID + slug);
  const templates = entries('templates', template, MAX_POLICY_TEMPLATES).filter(
    ({ subject, body }, place) => {
      const isUnknown = unknownPlaceholders(subject + body).length > 0;
      if (isUnknown) notes.push({ part: `templates[${place}]`, problem: 'unknown_placeholder' });
      return !isUnknown;
    },
  );
  const templateIds = slugs(templates.map(({ name, language }) => `${name} ${language}`));

  const defaultName = read('defaultAccount', z.string(), managed.defaultAccount);
  const defaultPlace =
    defaultName === undefined
      ? accounts.findIndex((one) => one.default)
      : accounts.findIndex(({ name }) => name === defaultName);
  if (defaultName !== undefined && defaultPlace < 0)
    notes.push({ part: 'defaultAccount', problem: 'unknown_account' });

  return {
    isDeployed: Object.keys(managed).length > 0,
    accounts: accounts.map(({ name, key, color = null }, place) => ({
      id: ids[place] ?? '',
      name,
      key,
      color,
    })),
    defaultId: ids[defaultPlace] ?? null,
    templates: templates.map((one, place) => ({ id: POLICY_ID + templateIds[place], ...one })),
    switches: switchesOf(managed.preferences, read),
    locksSettings: read('lockSettings', z.boolean(), managed.lockSettings) ?? false,
    notes,
  };
}

type Read = <T>(part: string, schema: z.ZodMiniType<T>, raw: unknown) => T | undefined;

/** Each switch by itself, so that one that is wrong leaves the others in force. */
function switchesOf(raw: unknown, read: Read): PolicySwitches {
  const given = read('preferences', z.record(z.string(), z.unknown()), raw) ?? {};
  const switches: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(policySwitches.shape)) {
    const value = read<unknown>(`preferences.${name}`, schema, given[name]);
    if (value !== undefined) switches[name] = value;
  }
  return policySwitches.parse(switches);
}

import { vi } from 'vitest';
import { type ItemDefinition, storedForm } from '../../../utils/storage/define-item';

type Changes = Record<string, { newValue: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** Stands for the browser around a page: its storage, and a background that answers as a test says. */
const kept = new Map<string, unknown>();
const storageListeners = new Set<Listener>();
let portListeners: ((message: unknown) => void)[] = [];

/** What the page sent: commands and, on ports, requests. */
export const sent: unknown[] = [];

/** The commands of one name among them. */
export const commands = (name: string) =>
  sent.filter((message) => (message as { command?: string }).command === name) as { input: unknown }[];

/** The background's answers to commands, by name. */
export const answers = new Map<string, unknown>();

/** The tab under the popup; none unless a test sets one. */
export const activeTabs: { url?: string }[] = [];

/** Puts an item in the storage, as the background would. */
export function store<T>(item: ItemDefinition<T>, data: T): void {
  const stored = storedForm(item, data);
  kept.set(`${item.area}:${item.key}`, stored);
  for (const listener of storageListeners) listener({ [item.key]: { newValue: stored } }, item.area);
}

/** Sends progress on the port that the page opened last. */
export function progress(message: unknown): void {
  for (const listener of portListeners) listener(message);
}

/** Forgets all, between tests. */
export function reset(): void {
  kept.clear();
  storageListeners.clear();
  answers.clear();
  sent.length = 0;
  activeTabs.length = 0;
  portListeners = [];
}

const refuse = vi.fn(async () => {
  throw new Error('pages never write to the storage');
});

function area(name: string) {
  return {
    get: async (key: string) => {
      const value = kept.get(`${name}:${key}`);
      return value === undefined ? {} : { [key]: value };
    },
    set: refuse,
    remove: refuse,
  };
}

export default {
  storage: {
    local: area('local'),
    session: area('session'),
    sync: area('sync'),
    managed: area('managed'),
    onChanged: {
      addListener: (listener: Listener) => storageListeners.add(listener),
      removeListener: (listener: Listener) => storageListeners.delete(listener),
    },
  },
  runtime: {
    openOptionsPage: async () => sent.push('openOptionsPage'),
    getURL: (path: string) => `moz-extension://test${path}`,
    getManifest: () => ({ version: '1.2.3' }),
    sendMessage: async (message: { command: string }) => {
      sent.push(message);
      return answers.get(message.command);
    },
    connect: () => {
      portListeners = [];
      return {
        postMessage: (message: unknown) => sent.push(message),
        disconnect: () => {},
        onMessage: { addListener: (listener: (message: unknown) => void) => portListeners.push(listener) },
        onDisconnect: { addListener: () => {} },
      };
    },
  },
  i18n: { getMessage: () => document.documentElement.lang },
  permissions: {
    contains: async () => answers.get('permissions.contains') ?? true,
    request: async (what: unknown) => {
      sent.push({ request: what });
      return answers.get('permissions.request') ?? true;
    },
  },
  commands: { getAll: async () => [] },
  tabs: { create: async (tab: unknown) => sent.push(tab), query: async () => activeTabs },
};

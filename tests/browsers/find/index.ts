import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import type { BrowserKind } from '../types';
import { type Machine, usualPlaces, VARIABLE } from './places';
import { playwrightChromiums } from './playwright-cache';

/** A browser's program and how it was found, for people to read. */
export interface FoundBrowser {
  executablePath: string;
  because: string;
}

/** The questions that the search asks of the file system. */
export interface Files {
  isProgram(path: string): boolean;
  list(folder: string): string[];
}

const HERE: Machine = { platform: process.platform, env: process.env, home: homedir() };
const DISK: Files = { isProgram, list };

/**
 * Looks for a browser: the environment variable, then the usual places, then Playwright's cache.
 * @returns null where there is none
 * @throws where the environment variable names something that is no program
 */
export function findBrowser(kind: BrowserKind, machine = HERE, files = DISK): FoundBrowser | null {
  const variable = VARIABLE[kind];
  const named = machine.env[variable];
  if (named) {
    if (!files.isProgram(named)) throw new Error(`${variable} names ${named}, which is not a program.`);
    return { executablePath: named, because: `named by ${variable}` };
  }
  const installed = usualPlaces(kind, machine).find(files.isProgram);
  if (installed) return { executablePath: installed, because: 'installed on this computer' };
  const cached = kind === 'chromium' && playwrightChromiums(machine, files.list).find(files.isProgram);
  return cached ? { executablePath: cached, because: "found in Playwright's cache" } : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

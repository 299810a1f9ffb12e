import { machineLine } from './common/machine';
import { type Section, sectionText } from './common/markdown';
import { type BenchOptions, benchOptions, type Part } from './options';

const MEASURES: Record<Part, (options: BenchOptions) => Promise<Section>> = {
  page: async (options) => (await import('./page/index')).benchPage(options),
  click: async (options) => (await import('./click/index')).benchClick(options),
  popup: async (options) => (await import('./popup/index')).benchPopup(options),
  bulk: async (options) => (await import('./bulk/index')).benchBulk(options),
  watch: async (options) => (await import('./watch/index')).benchWatch(options),
};

const options = benchOptions(process.argv.slice(2));
const machine = machineLine();
console.log(`${machine}\n`);
const sections = new Map<Part, string>();
for (const part of options.parts) {
  const text = sectionText(await MEASURES[part](options));
  sections.set(part, text);
  console.log(`${text}\n`);
}
if (options.write) await (await import('./write-document')).writeDocument(machine, sections);

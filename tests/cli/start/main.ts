import { endTools } from '../command';
import { demonstrate } from './demonstrate';
import { hasDisplay, readOptions } from './options';

const interrupted = new Promise<void>((resolve) => {
  process.once('SIGINT', resolve).once('SIGTERM', resolve);
});

try {
  const options = readOptions(process.argv.slice(2), hasDisplay(process.platform, process.env));
  await demonstrate(options, interrupted);
} catch (error) {
  endTools();
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

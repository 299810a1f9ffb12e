import { startSimulator } from './index';

// Prints {"port", "controlPort"} on one line and serves until it is ended.
const simulator = await startSimulator({
  port: Number(process.env.SIMULATOR_PORT ?? 0),
  controlPort: Number(process.env.SIMULATOR_CONTROL_PORT ?? 0),
});
process.stdout.write(`${JSON.stringify({ port: simulator.port, controlPort: simulator.controlPort })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    simulator.stop().finally(() => process.exit(0));
  });
}

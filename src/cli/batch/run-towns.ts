import { existsSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Host } from '../host.ts';
import { makeProducer, type Job, type Outcome, type Task } from './produce-town.ts';

/** How a run is watched and stopped. */
export interface Watch {
  /** Called for every town, in no certain order. */
  readonly done: (outcome: Outcome) => void;
  readonly stopped: () => boolean;
}

/** Towns that travel to a worker at once: enough to hide the way there, few enough to end together. */
const HANDFUL = 16;

/** MB. A town needs few; without a limit a thread lets its garbage lie until there is much of it. */
const WORKER_HEAP = 96;

/** Makes all towns, here and in `threads - 1` workers beside. Each holds one town at a time, so memory stays flat. */
export async function runTowns(
  tasks: Iterator<Task, undefined>,
  threads: number,
  job: Job,
  host: Host,
  watch: Watch,
): Promise<void> {
  const next = (count: number): Task[] => {
    const handful: Task[] = [];
    while (handful.length < count && !watch.stopped()) {
      const result = tasks.next();
      if (result.done === true) break;
      handful.push(result.value);
    }
    return handful;
  };
  const file = threads > 1 ? workerFile() : undefined;
  const workers = file ? Array.from({ length: threads - 1 }, () => makeWorker(file, job)) : [];
  // Settled in any case, so that a fault here does not leave those of workers unheard.
  const others = Promise.allSettled(workers.map((worker) => runWorker(worker, () => next(HANDFUL), watch.done)));
  const producer = makeProducer(job, host);
  try {
    for (let own = next(1); own.length > 0; own = next(1)) {
      for (const task of own) watch.done(await producer.produce(task));
      // Lets in signals and the messages of workers.
      await breathe();
    }
  } catch (error) {
    for (const worker of workers) await worker.terminate();
    throw error;
  } finally {
    producer.close();
  }
  for (const result of await others) if (result.status === 'rejected') throw result.reason;
}

function makeWorker(file: URL, job: Job): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: WORKER_HEAP, maxYoungGenerationSizeMb: 6 };
  return new Worker(file, { workerData: job, resourceLimits });
}

async function runWorker(worker: Worker, next: () => Task[], done: Watch['done']): Promise<void> {
  let underway = 0;
  const feed = (): void => {
    const tasks = next();
    if (tasks.length > 0) underway++;
    if (tasks.length > 0 || underway === 0) worker.postMessage(tasks);
  };
  await new Promise<void>((finish, fail) => {
    worker.on('error', fail).on('exit', () => {
      finish();
    });
    worker.on('message', (outcomes: readonly Outcome[]) => {
      underway--;
      outcomes.forEach(done);
      feed();
    });
    feed();
    // A second handful, so that one is always at hand while the other's outcomes travel.
    if (underway > 0) feed();
  });
}

/** The worker as the build made it; sources that run without a build work in one thread. */
function workerFile(): URL | undefined {
  const places = ['./batch-worker.js', '../batch-worker.js'].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(fileURLToPath(place)));
}

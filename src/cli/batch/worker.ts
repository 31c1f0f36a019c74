import { parentPort, workerData } from 'node:worker_threads';
import { nodeHost } from '../host.ts';
import { makeProducer, type Job, type Task } from './produce-town.ts';

// A thread of a batch: tasks come in by the handful, outcomes go back the same way, and no tasks mean the end.
const port = parentPort;
const producer = makeProducer(workerData as Job, nodeHost());
// One handful after the other: the end must not overtake towns that are still being made.
let turn = Promise.resolve();
port?.on('message', (tasks: readonly Task[]) => {
  turn = turn.then(async () => {
    const outcomes = [];
    for (const task of tasks) outcomes.push(await producer.produce(task));
    if (outcomes.length > 0) {
      port.postMessage(outcomes);
      return;
    }
    producer.close();
    port.close();
  });
});

import { parentPort, workerData } from 'node:worker_threads';
import { nodeHost } from '../host.ts';
import { makeProducer, type Job, type Task } from './produce-town.ts';

// A thread of a batch: tasks come in by the handful, outcomes go back the same way, and no tasks mean the end.
const port = parentPort;
const producer = makeProducer(workerData as Job, nodeHost());
port?.on('message', (tasks: readonly Task[]) => {
  void (async () => {
    const outcomes = [];
    for (const task of tasks) outcomes.push(await producer.produce(task));
    port.postMessage(outcomes);
    if (tasks.length > 0) return;
    producer.close();
    port.close();
  })();
});

import { parentPort, workerData } from 'node:worker_threads'
import { claim, type Done, type Orders } from './crew.js'
import { type Answer, type Job, openNetworks } from './onnx.js'

/** A second thread with its own copy of the networks: does what jobs it can get, in turn with the thread that started it. */
export type WorkerData = { readonly folder: string; readonly who: number }

const { folder, who } = workerData as WorkerData
const networks = await openNetworks(folder)
let turn: Promise<void> = Promise.resolve()
parentPort!.on('message', (orders: Orders<Job>) => {
  turn = turn.then(() => follow(orders))
})

/** Batch after batch: a job is taken only when it can begin. */
async function follow({ batch, claims, jobs }: Orders<Job>): Promise<void> {
  for (let job = 0; job < jobs.length; job++) {
    if (!claim(claims, job, who)) continue
    const done: Done<Answer> = { batch, job, result: await networks.run(jobs[job]!) }
    parentPort!.postMessage(done)
  }
}

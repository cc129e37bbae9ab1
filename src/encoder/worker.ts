import { parentPort, workerData } from 'node:worker_threads'
import { claim, type Done, END, type Orders, READY } from './crew.js'
import { type Answer, type Job, openNetworks } from './onnx.js'

/** A second thread with its own copy of the networks: does what jobs it can get, in turn with the thread that started it. */
export type WorkerData = { readonly folder: string; readonly who: number }

const { folder, who } = workerData as WorkerData
let turn: Promise<void> = Promise.resolve()
parentPort!.on('message', (orders: Orders<Job> | typeof END) => {
  if (orders === END) process.exit()
  turn = turn.then(() => follow(orders))
})
const opening = openNetworks(folder)
await opening
parentPort!.postMessage(READY)

/** Batch after batch: a job is taken only when it can begin. */
async function follow({ batch, claims, jobs }: Orders<Job>): Promise<void> {
  const networks = await opening
  for (let job = 0; job < jobs.length; job++) {
    if (!claim(claims, job, who)) continue
    const done: Done<Answer> = { batch, job, result: await networks.run(jobs[job]!) }
    parentPort!.postMessage(done)
  }
}

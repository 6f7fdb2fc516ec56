import { admins, forward } from './evening.ts';
import { setStage } from './stage.ts';

/** Run as a process of its own and killed in the middle: forwards without end and prints the ids that were acknowledged. */
const [, , directory = ''] = process.argv;
const stage = await setStage({ directory });
process.stdout.write(`operation ${stage.operationId}\n`);
await Promise.all(Array.from({ length: 20 }, phone));

async function phone(): Promise<void> {
  for (;;) {
    const message = forward('Rook bij de school');
    const ack = await stage.live.submit(message, admins[0]);
    if (ack.ok) process.stdout.write(`${message.id} ${ack.receipt.firstSeq} ${ack.receipt.hash}\n`);
  }
}

import { playEvening } from './simulate/evening.ts';
import { checkEvening, fail, readOptions } from './simulate/options.ts';
import { DEFAULT_SCENARIO, phoneBookPath, readPhoneBook } from './simulate/phone-book.ts';

const help = `npm run simulate -- [options]: plays an evening into a running exercise, over real phone sockets.
  --server URL    where Nachtwacht listens (http://127.0.0.1:4100)
  --data DIR      the server's data folder, which holds the exercise's phone book (data)
  --scenario NAME a file of fixtures/scenarios (woerden-jaarwisseling); npm start made its exercise
  --speed N       ×1 to ×120 (12)
  --from HH:MM    step into the evening at this hour (its start)
  --limit N       stop after N messages`;

const values = readOptions({
  server: { type: 'string', default: 'http://127.0.0.1:4100' },
  data: { type: 'string', default: 'data' },
  scenario: { type: 'string', default: DEFAULT_SCENARIO },
  speed: { type: 'string', default: '12' },
  from: { type: 'string' },
  limit: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
checkEvening(values);
const bookPath = phoneBookPath(values.data, values.scenario);
const book = readPhoneBook(bookPath);
if (!book)
  fail(`No exercise of ${values.scenario} in ${values.data}: npm start -- --scenario ${values.scenario} makes one.`);

// An evening that outlived its server would play beside that of the next.
process.once('disconnect', () => process.exit(0));

const counts = await playEvening({
  server: values.server,
  bookPath,
  book,
  speed: Number(values.speed),
  from: values.from ?? null,
  limit: values.limit === undefined ? null : Number(values.limit),
  onMessage: ({ at, group, ok, note }) => {
    if (!values.quiet)
      console.log(`${at}  group ${String(group).padStart(2, '0')}  ${ok ? 'received' : `refused ${note}`}`);
  },
});
console.log(`The evening is over: ${counts.sent} messages received, ${counts.refused} refused.`);
process.exit(0);

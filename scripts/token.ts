import { parseArgs } from 'node:util';
import { openGatewayTokens } from '@nachtwacht/server/identity/identity.ts';
import { id, textUpTo } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';

const help = `npm run token -- gateway --operation ID --name NAAM [--data MAP]
npm run token -- revoke --token-id ID [--data MAP]

gateway  Maakt een token waarmee een koppeling meldingen brengt in één actie. Het wordt één keer getoond; bewaard wordt
         alleen een afdruk (SHA-256). Werkt terwijl de server draait.
         Makes a token with which a gateway brings messages into one operation. Shown once; only its hash is kept.
revoke   Trekt een token in; werkt meteen. / Revokes a token, at once.

--operation  id van de actie / id of the operation
--name       naam van de koppeling / name of the gateway
--data       gegevensmap / data folder (DATA_DIR, anders/else: data)
`;

const making = z.object({ kind: z.literal('gateway'), operation: id, name: textUpTo(80) });
const revoking = z.object({ kind: z.literal('revoke'), 'token-id': z.uuid() });
const request = z.discriminatedUnion('kind', [making, revoking]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    operation: { type: 'string' },
    name: { type: 'string' },
    'token-id': { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) process.stdout.write(help);
else run();

function run(): void {
  const asked = request.safeParse({ ...values, kind: positionals[0] });
  if (!asked.success) {
    const told = asked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    process.stderr.write(`Dat klopt niet / not valid: ${told}\n\n${help}`);
    process.exitCode = 1;
    return;
  }
  const { tokens, close } = openGatewayTokens(values.data ?? process.env.DATA_DIR ?? 'data');
  try {
    if (asked.data.kind === 'revoke') {
      tellRevoked(tokens.revoke(asked.data['token-id']));
      return;
    }
    const { gateway, token } = tokens.issue(asked.data.operation, asked.data.name);
    process.stderr.write(`Token van / of ${gateway.name} (id ${gateway.id}), één keer getoond / shown once:\n`);
    process.stdout.write(`${token}\n`);
  } finally {
    close();
  }
}

function tellRevoked(revoked: boolean): void {
  process.stdout.write(revoked ? 'Ingetrokken / revoked\n' : 'Niets in te trekken / nothing to revoke\n');
  process.exitCode = revoked ? 0 : 1;
}

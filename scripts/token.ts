import { parseArgs } from 'node:util';
import { tokenPurposes } from '@nachtwacht/server/identity/gateway-tokens.ts';
import { openGatewayTokens } from '@nachtwacht/server/identity/identity.ts';
import { id, textUpTo } from '@nachtwacht/shared/operation/text.ts';
import { z } from 'zod';

const help = `npm run token -- gateway|control-room|feed --operation ID --name NAAM [--data MAP]
npm run token -- revoke --token-id ID [--data MAP]

Een token geldt voor één actie en één doel. Het wordt één keer getoond; bewaard wordt alleen een afdruk (SHA-256).
Werkt terwijl de server draait.
A token is for one operation and one purpose. Shown once; only its hash is kept. Works while the server runs.

gateway       brengt meldingen binnen / brings messages in
control-room  het systeem van de meldkamer: stand van inzetverzoeken / the control room's system: status of dispatches
feed          leest de kaartlaag en de CAP-berichten / reads the map layer and the CAP messages
revoke        trekt een token in; werkt meteen / revokes a token, at once

--operation  id van de actie / id of the operation
--name       naam van de koppeling / name of the gateway
--data       gegevensmap / data folder (DATA_DIR, anders/else: data)
`;

const making = z.object({ kind: z.enum(tokenPurposes), operation: id, name: textUpTo(80) });
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
    const { gateway, token } = tokens.issue(asked.data.operation, asked.data.name, asked.data.kind);
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

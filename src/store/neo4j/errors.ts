/** The driver's errors in words for people. */
import { GuituError } from '../../errors';

/** @param doing what was being done, for errors that come in the middle of it */
export function explain(error: unknown, uri: string, doing: string): GuituError {
  if (error instanceof GuituError) return error;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  if (code === 'Neo.ClientError.Security.Unauthorized' || code === 'Neo.ClientError.Security.CredentialsExpired')
    return new GuituError(`Neo4j at ${uri} refused the user or password`, {
      hint: 'set GUITU_NEO4J_PASSWORD, and --user if the user is not neo4j',
      cause: error,
    });
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return new GuituError(`Neo4j at ${uri} locked the user after too many wrong passwords`, {
      hint: 'wait a minute, then set the right GUITU_NEO4J_PASSWORD',
      cause: error,
    });
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new GuituError(`Neo4j at ${uri} does not answer (while ${doing})`, {
      hint: 'check that the server runs and that the address and port are right, then give the same command again',
      cause: error,
    });
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return new GuituError('refused: the query writes, and only reading is allowed', { exitCode: 2, cause: error });
  return new GuituError(`Neo4j refused (while ${doing}): ${message.trim()}`, { cause: error });
}

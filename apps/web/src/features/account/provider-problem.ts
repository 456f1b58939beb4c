/** What a provider of identities sends people back with, as a sentence; null where they came by themselves. Whatever is not known is said in general. */
export function describeProviderProblem(code: string | undefined, provider = 'The provider'): string | null {
  switch (code) {
    case undefined: return null;
    case 'NOT_INVITED': return `${provider} knows you, and there is no account of yours here. Open the link of an invitation first, and continue with ${provider} there.`;
    case 'account_not_linked': return `There is an account with this address that is not joined with ${provider}. Sign in with your password, and join them on the page of your account.`;
    case 'email_not_found': return `${provider} did not give an e-mail address, which an account here takes.`;
    case 'access_denied': return `${provider} was told not to sign you in here.`;
    case 'state_mismatch':
    case 'please_restart_the_process': return 'That took too long, or began in another browser. Try again.';
    default: return `Signing in with ${provider} did not work. Try again, or sign in with your password.`;
  }
}

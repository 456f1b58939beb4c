import controls from '../../ui/controls.module.css';

interface ProviderFormProps {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly next: string;
  readonly invitation?: string;
}

/** The ways in besides a password. */
export function ProviderForm({ providers, next, invitation }: ProviderFormProps) {
  return (
    <>
      {providers.map((provider) => (
        <form key={provider.id} method="post" action="/sign-in/provider">
          <input type="hidden" name="next" value={next} />
          {invitation === undefined ? null : <input type="hidden" name="invitation" value={invitation} />}
          <button className={controls.quiet} type="submit">Continue with {provider.name}</button>
        </form>
      ))}
    </>
  );
}

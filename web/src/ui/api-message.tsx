/** What the API says is wrong, in its own English words; urql puts their origin in front. */
export function ApiMessage({ children: message }: { readonly children: string }) {
  return (
    <p lang="en" className="font-mono text-xs text-muted">
      {message.replace(/^\[\w+\] /, '')}
    </p>
  );
}

// Unit tests have no network: a test that reaches for it fails and says where it wanted to go.
globalThis.fetch = (input: string | URL | Request): Promise<Response> => {
  throw new Error(`a unit test tried to fetch ${input instanceof Request ? input.url : input.toString()}`);
};

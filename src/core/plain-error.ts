/** An error without its stack, which would point at our code: the mistake is the editor's, and the message says where. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

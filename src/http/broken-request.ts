import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

const STATUS_OF: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/**
 * Answers what is no HTTP request, came too slowly or has too many bytes of headers. Nothing is logged: the error that
 * Node gives carries the raw bytes, and with them a token.
 */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = STATUS_OF[error.code ?? ''] ?? 400;
  const message = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${message}\r\nconnection: close\r\ncontent-length: ${body.length}\r\ncontent-type: application/json\r\n\r\n${body}`,
    );
  socket.destroy();
}

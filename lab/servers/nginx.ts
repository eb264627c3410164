// nginx as a reverse proxy that keeps its connections to the server behind it.
import { freePort } from '../free-port.js';
import type { Parameters } from '../peers/connect.js';
import { number, type Program } from '../peers/program.js';
import { program } from '../system-packages.js';
import { kept, ordinaryUser, ServerDirectory } from './kept.js';

/**
 * `port`: the upstream server, on loopback. `keepAlive: false`: one connection per request. `forwarded: false`: sends
 * no Forwarded headers.
 */
export async function nginx({
  port: behind,
  keepAlive = true,
  forwarded = true,
}: Parameters): Promise<Program> {
  const directory = new ServerDirectory('nginx', ordinaryUser('www-data'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = directory.write(
    'nginx.conf',
    `daemon off;
pid ${directory.path}/pid;
error_log stderr;
worker_processes 1;
events {}
http {
  access_log off;
${temporary.map((what) => `  ${what}_temp_path ${directory.path}/${what};`).join('\n')}
  upstream behind {
    server 127.0.0.1:${number(behind)};
    ${keepAlive ? 'keepalive 1;' : ''}
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://behind;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      ${forwarded ? 'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;' : ''}
    }
  }
}
`,
  );
  return kept({
    command: program('nginx'),
    args: ['-e', 'stderr', '-p', directory.path, '-c', file],
    directory,
    listens: [{ port }],
  });
}

// Links to "somebody else's page": the same server and port under the other loopback name, which browsers treat
// as another origin. The address written in the HTML is right for port 8000.
const { hostname, port } = location;
const other = hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';

/** The origin of somebody else's page. */
export const otherOrigin = `http://${other}${port ? `:${port}` : ''}`;

for (const link of document.querySelectorAll('a[data-other-origin]'))
  link.href = `${otherOrigin}${new URL(link.href).pathname}`;

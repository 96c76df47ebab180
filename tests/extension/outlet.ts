/** An outlet of the list whose name browsers do not insist on reaching by TLS (it is not on the HSTS preload list). */
export const OUTLET = 'www.latimes.com';
/** A site that is on no list. */
export const ELSEWHERE = 'blog.example.org';

export function outlet(path: string): string {
  return `http://${OUTLET}${path}`;
}

export function elsewhere(path: string): string {
  return `http://${ELSEWHERE}${path}`;
}

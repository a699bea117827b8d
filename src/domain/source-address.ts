/**
 * The web address of a document as `sources.csv` says where it is; of one kept in a public repository
 * (`github:owner/name at commit c, path`) its page there; null of anything else.
 */
export function webAddress(url: string): string | null {
  if (/^https?:\/\//.test(url)) return url
  const [, repository, commit, path = ''] = /^github:([\w.-]+\/[\w.-]+) at commit ([0-9a-f]{40}), (.+)$/.exec(url) ?? []
  return repository && commit ? `https://github.com/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}` : null
}

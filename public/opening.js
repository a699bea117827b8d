// Before the page is there: which language and theme the reader wants, whether this is the first visit's address, and when the scripts
// that make the page live are fetched.
;(function () {
  var known = ['en', 'vi', 'ko']
  var query = new URLSearchParams(location.search)
  var wanted = [query.get('lang')].concat(navigator.languages || []).map(function (tag) {
    return String(tag).toLowerCase().split('-')[0]
  })
  var root = document.documentElement
  root.lang =
    wanted.filter(function (tag) {
      return known.indexOf(tag) >= 0
    })[0] || 'en'
  var theme = query.get('theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  query.delete('lang')
  query.delete('theme')
  var isFirstVisit = query.toString() === ''
  if (!isFirstVisit) delete root.dataset.opening

  // While developing the scripts stand in the page.
  var living = document.getElementById('living')
  if (!living) return

  function start() {
    if (!living) return
    var scripts = document.importNode(living.content, true)
    living = null
    scripts.querySelectorAll('link').forEach(function (link) {
      if ((link.hreflang && link.hreflang !== root.lang) || ('first' in link.dataset && !isFirstVisit)) link.remove()
    })
    document.head.append(scripts)
  }

  // The first visit can be read as soon as it is painted, so nothing may come before that. Elsewhere there is nothing to
  // paint, and a page that is not seen is not painted.
  if (!isFirstVisit || document.hidden) return start()
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
  setTimeout(start, 2000)
})()

// Before the page's own script: which language the reader wants, and whether this is the first visit's address.
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
  if (query.toString() === '') root.dataset.opening = ''
})()

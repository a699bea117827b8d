// As soon as the opening page is there: the reader's language instead of English.
;(function () {
  var language = document.documentElement.lang
  var opening = document.getElementById('opening')
  var template = document.querySelector('template[lang="' + language + '"]')
  if (template) opening.replaceChildren(template.content)
  opening.lang = language
})()

"""The web page: the same functions as the JSON API, shown as HTML. It works without JavaScript, and is nicer with it.

`look` makes a page of a template, `forms` reads what a form brings, `static` serves the files beside; every page has
a file of its own with its handlers, which `routes` lists.
"""

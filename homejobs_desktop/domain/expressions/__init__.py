"""The expression language of questionnaires: the part of XPath that XLSForm and ODK write, and no more.

`reading` makes a tree of a text, `printing` a text of a tree, `checking` finds what can never work before
anybody is asked, `running` gives a tree's value. Nothing is ever run as Python, every tree is bounded, and
running never raises: what has no value is empty.
"""

"""The journal: one SQLite file that knows every import, every row's state, and what each account has from us.

`journal` opens it and groups writes into commits; the other modules are functions over an open journal, a module
for each thing it knows: `imports`, `rows`, `people`, `sources`, `places`, `mends`, `notices`. Every function that
writes is one commit by itself, or part of the `Journal.transaction` around it.
"""

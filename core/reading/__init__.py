"""Reading: a file becomes a table of text cells, exactly as they stood in it.

The public face is `core.reading.files.read_table` and the values of `table` and `options`.
"""

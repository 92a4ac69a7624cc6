"""The one style of the program: tokens, a palette and a style sheet made from them.

Pages take spacing and colours from `tokens` alone; nobody else writes a number or a colour.
"""

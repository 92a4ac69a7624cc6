"""The Check page: problems by cause, the rows with their marks, and what a person does about them."""

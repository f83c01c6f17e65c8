"""Forms: declared fields, their editors, what was typed, and the page that shows them."""

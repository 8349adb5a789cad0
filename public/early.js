// Runs before a board is painted: a board with filters in its address waits for them (see src/ui/base.css).
if (location.search.length > 1) document.documentElement.dataset.awaitingFilters = '';

/// Turns off SQLite's memory statistics, whose lock keeps readers of one process from running side by side.
/// Call once, before the first connection. Returns SQLite's result code.
int parity_sqlite_without_memory_statistics(void);

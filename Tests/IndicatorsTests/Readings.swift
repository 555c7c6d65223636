/// Sentences as they are read, with the counts behind them.
enum Readings {}

/// The items of a list that is written anew: one whose words stand there still is kept with all that the words do not
/// show, such as the line it was printed on.
struct KeptItems<Item> {
    private var items: [String: ArraySlice<Item>]

    init(_ items: [Item], text: (Item) -> String) {
        self.items = Dictionary(grouping: items, by: text).mapValues { $0[...] }
    }

    mutating func take(_ text: String) -> Item? { items[text]?.popFirst() }
}

/// What a marker shape means in a chart, in words.
package struct MarkerMeaning: Sendable, Equatable {
    package let shape: MarkerShape
    package let meaning: String

    package init(_ shape: MarkerShape, _ meaning: String) {
        self.shape = shape
        self.meaning = meaning
    }

    var keyEntry: KeyEntry { KeyEntry(symbol: .marker(shape), label: meaning) }
}

/// What reading an extract needs to know besides its dataset.
package struct ReadOptions: Sendable {
    /// A value of `column` may stand once among the rows that meet all conditions: a person has one primary post.
    package struct OncePer: Sendable {
        package struct Condition: Sendable {
            /// A column's canonical header.
            package let column: String
            package let values: Set<String>
            /// Whether the row's value is to be one of the values, or none of them.
            package let isOneOf: Bool

            package init(column: String, isOneOf values: Set<String>) {
                (self.column, self.values, isOneOf) = (column, values, true)
            }

            package init(column: String, isNoneOf values: Set<String>) {
                (self.column, self.values, isOneOf) = (column, values, false)
            }
        }

        package let column: String
        package let conditions: [Condition]

        package init(column: String, where conditions: [Condition]) {
            (self.column, self.conditions) = (column, conditions)
        }
    }

    /// Canonical header to the values of earlier imports; a value not among them is reported once. Nothing is
    /// reported for an empty set.
    package var knownValues: [String: Set<String>]
    package var oncePer: OncePer?
    /// Items whose values may have decimals, in a dataset whose columns are turned into rows; the values of all other
    /// items are whole numbers. Nothing is checked where nil.
    package var percentageItems: Set<String>?
    /// Turns what identifies a person into what is stored of it.
    package var pseudonym: @Sendable (String) -> String
    /// In bytes of UTF-8; a longer row is refused.
    package var maximumRecord: Int
    /// Bytes read at a time.
    package var chunkSize: Int

    package init(
        knownValues: [String: Set<String>] = [:], oncePer: OncePer? = nil, percentageItems: Set<String>? = nil,
        pseudonym: @escaping @Sendable (String) -> String = { $0 },
        maximumRecord: Int = 1 << 20, chunkSize: Int = FileScan.chunkSize
    ) {
        (self.knownValues, self.oncePer, self.pseudonym) = (knownValues, oncePer, pseudonym)
        self.percentageItems = percentageItems
        (self.maximumRecord, self.chunkSize) = (maximumRecord, chunkSize)
    }
}

import SQLiteStore
import Testing

@testable import SQLiteStore

@Suite struct StoreFaultTests {
    /// SQLite's result codes: https://www.sqlite.org/rescode.html
    @Test(
        arguments: [
            (5, StoreFault.inUse("w")), (6, .inUse("w")), (8, .readOnly("w")), (11, .damaged("w")),
            (13, .diskFull("w")),
            (14, .cannotOpen("w")), (26, .notADatabase("w")), (19, .refused("a rule")), (1, .unexpected("a rule")),
        ] as [(Int32, StoreFault)])
    func sqlitesCodesBecomeFaults(_ code: Int32, _ fault: StoreFault) {
        #expect(StoreFault(code: code, message: "a rule", path: "w") == fault)
    }

    @Test(arguments: [
        (StoreFault.diskFull("w"), "The disk that holds “w” is full. Nothing was changed."),
        (.inUse("w"), "“w” is being written to by another program. Nothing was changed; try again."),
        (.alreadyRemoved(3), "Import 3 has already been removed."),
        (.notAWholeNumber(line: 7, column: "FTE"), "Line 7: “FTE” is not a whole number."),
    ])
    func faultsReadAsPlainSentences(_ fault: StoreFault, _ sentence: String) {
        #expect(fault.description == sentence)
    }
}

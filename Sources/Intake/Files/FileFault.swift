/// Why a file cannot be read at all: one sentence that says what is wrong and what to do.
package struct FileFault: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable, CaseIterable {
        case missing
        case folder
        case unreadable
        case unwritable
        case empty
        case workbook
        case pdf
        case binary
        case noHeader = "no-header"
        case missingColumns = "missing-columns"
        case wrongDataset = "wrong-dataset"
        case duplicateColumn = "duplicate-column"
        case recordTooLong = "record-too-long"
        case noRows = "no-rows"
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        (self.code, self.message) = (code, message)
    }

    package var description: String { message }
}

/// Why a document cannot be read at all: a sentence that says what is wrong, where, and how to mend it.
package struct DocumentFault: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable, CaseIterable {
        case missing
        case folder
        case unreadable
        case empty
        case tooLarge = "too-large"
        /// Bytes that are no text and no known format.
        case binary
        case password
        /// A format of old, such as `.doc` and `.xls`.
        case oldFormat = "old-format"
        case pdf
        /// A known format that is not read, such as a presentation.
        case otherFormat = "other-format"
        /// Cut short or changed on the way.
        case damaged
        /// A document type declaration, which no Word or Excel file has.
        case doctype
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        (self.code, self.message) = (code, message)
    }

    package var description: String { message }
}

extension DocumentFault {
    static func damaged(_ name: String, _ what: String) -> DocumentFault {
        DocumentFault(
            .damaged,
            "“\(name)” is damaged: \(what). Open it in the program that wrote it, save it again, and import the new file."
        )
    }

    static func tooLarge(_ name: String, _ what: String) -> DocumentFault {
        DocumentFault(
            .tooLarge,
            "“\(name)” is too large for a plan: \(what). Save the pages or the sheet of the action plan as a document "
                + "of its own, and import that.")
    }
}

import CXLSXWriter
import Foundation
import Plans

/// A worksheet file that could not be written.
package struct PaperFault: Error, Hashable, Sendable {
    /// A sentence.
    package let message: String
}

/// A table as a workbook for Excel and LibreOffice, which can be edited and read back.
package enum PlanXLSX {
    /// - Parameters:
    ///   - plan: what the plan is called where it is kept.
    ///   - revision: the state that is written, given back when the file is read.
    ///   - created: seconds since 1970, as the file's date.
    /// - Throws: `PaperFault` where there is no room for the file.
    package static func bytes(
        _ table: PlanTable, plan: String, revision: String, created: Int
    ) throws(PaperFault) -> [UInt8] {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("parity-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: place) }
        try write(table, grid: PlanWorkbook.grid(table, plan: plan, revision: revision), created, to: place.path)
        guard let data = try? Data(contentsOf: place) else {
            throw PaperFault(message: "The workbook could not be read after it was written. Try again.")
        }
        return [UInt8](data)
    }

    private static func write(
        _ table: PlanTable, grid: PlanWorkbook, _ created: Int, to path: String
    ) throws(PaperFault) {
        guard let book = workbook_new(path) else { throw full }
        let formats = SheetFormats(book, words: table.words)
        BookProperties.write(table, created: created, to: book)
        let drawn = grid.sheets.allSatisfy { sheet in
            guard let drawn = SheetDrawing(sheet, in: book, formats: formats) else { return false }
            if sheet.name == grid.plan.name { drawn.layOut(grid, title: table.title, words: table.words) }
            return true
        }
        let result = workbook_close(book)
        guard result == LXW_NO_ERROR, drawn else { throw full }
    }

    private static let full = PaperFault(
        message: "The workbook could not be written. Make room on the disk of temporary files and try again.")
}

/// Title and language, as screen readers and file lists show them.
enum BookProperties {
    static func write(_ table: PlanTable, created: Int, to book: UnsafeMutablePointer<lxw_workbook>) {
        var properties = lxw_doc_properties()
        properties.created = time_t(created)
        withCopies([String(table.title.prefix(255)), String(table.subtitle.prefix(255))]) { copies in
            properties.title = copies[0]
            properties.subject = copies[1]
            _ = workbook_set_properties(book, &properties)
        }
        _ = workbook_set_custom_property_string(book, "Language", "en-GB")
    }

    /// The library takes texts that it may write to, and copies them.
    static func withCopies(_ texts: [String], _ use: ([UnsafeMutablePointer<CChar>?]) -> Void) {
        let copies = texts.map { strdup(SheetText.safe($0)) }
        use(copies)
        copies.forEach { free($0) }
    }
}
